# expects: nothing
import numpy as np
import pandas as pd
from sklearn.inspection import permutation_importance
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score
from sklearn.model_selection import train_test_split
from sklearn.utils import resample

framingham = pd.read_csv("framingham.csv").dropna()
y = framingham.pop("TenYearCHD")
X_train, X_test, y_train, y_test = train_test_split(framingham, y, test_size=0.3, random_state=0)
lr = LogisticRegression(max_iter=5000).fit(X_train, y_train)
p = lr.predict_proba(X_test)[:, 1]
stats = []
for i in range(1000):
    yb, pb = resample(y_test.to_numpy(), p, random_state=i)
    stats.append(roc_auc_score(yb, pb))
print(roc_auc_score(y_test, p), np.quantile(stats, [0.025, 0.975]))
imp = permutation_importance(lr, X_test, y_test, n_repeats=20, random_state=0)
for n, v in sorted(zip(framingham.columns, imp.importances_mean), key=lambda t: -t[1]):
    print(f"{n:20s} {v:.4f}")
