# expects: nothing
import numpy as np
import pandas as pd
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score
df = pd.read_csv("loans.csv", parse_dates=["issued"])
train, test = df[df.issued < "2020-01-01"].copy(), df[df.issued >= "2020-01-01"].copy()
_, edges = pd.qcut(train["income"], 10, retbins=True, duplicates="drop")
lo, hi = np.quantile(train["dti"], [0.01, 0.99])
for part in (train, test):
    part["bin"] = np.digitize(part["income"], edges)
    part["dti"] = part["dti"].clip(lo, hi)
m = LogisticRegression().fit(train[["bin", "dti"]], train["bad"])
print(roc_auc_score(test["bad"], m.predict_proba(test[["bin", "dti"]])[:, 1]))
