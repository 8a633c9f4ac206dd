# expects: nothing
import numpy as np
import pandas as pd
from sklearn.linear_model import LogisticRegressionCV
from sklearn.metrics import roc_auc_score
from sklearn.model_selection import train_test_split
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

df = pd.read_csv("framingham.csv").dropna()
X_train, X_test, y_train, y_test = train_test_split(df.drop(columns="TenYearCHD"), df["TenYearCHD"], random_state=0)
model = make_pipeline(StandardScaler(), LogisticRegressionCV(cv=5, max_iter=2000)).fit(X_train, y_train)
p = model.predict_proba(X_test)[:, 1]
truth = y_test.to_numpy()

rng = np.random.RandomState(42)
aucs = []
for _ in range(1000):
    i = rng.randint(0, len(p), len(p))
    if len(np.unique(truth[i])) < 2:
        continue
    aucs.append(roc_auc_score(truth[i], p[i]))
low, high = np.percentile(aucs, [2.5, 97.5])
print(f"AUC {roc_auc_score(truth, p):.3f} (95% {low:.3f} to {high:.3f})")
