# expects: preprocess-before-split, cross-validation
import numpy as np
import pandas as pd
from sklearn.preprocessing import StandardScaler
from sklearn.model_selection import StratifiedKFold
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score

df = pd.read_csv("train.csv")
cols = [c for c in df.columns if c not in ("id", "target")]
df[cols] = StandardScaler().fit_transform(df[cols])
X, y = df[cols], df["target"]
scores = []
skf = StratifiedKFold(n_splits=5, shuffle=True, random_state=0)
for train_index, test_index in skf.split(X, y):
    X_train, X_test = X.iloc[train_index], X.iloc[test_index]
    y_train, y_test = y.iloc[train_index], y.iloc[test_index]
    model = LogisticRegression()
    model.fit(X_train, y_train)
    scores.append(roc_auc_score(y_test, model.predict_proba(X_test)[:, 1]))
print(np.mean(scores))
