# expects: nothing
import numpy as np
import pandas as pd
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score
from sklearn.model_selection import train_test_split


def woe_table(x, y, bins):
    b = np.digitize(x, bins)
    g = pd.DataFrame({"b": b, "y": y}).groupby("b")["y"].agg(["sum", "count"])
    good, bad = g["count"] - g["sum"] + 0.5, g["sum"] + 0.5
    return np.log((good / good.sum()) / (bad / bad.sum()))


def apply_woe(x, bins, table):
    return pd.Series(np.digitize(x, bins), index=x.index).map(table).fillna(0)


gm = pd.read_csv("cs-training.csv", index_col=0).dropna()
train, test = train_test_split(gm, test_size=0.3, random_state=0)
A, B = pd.DataFrame(index=train.index), pd.DataFrame(index=test.index)
for c in ["age", "DebtRatio", "MonthlyIncome"]:
    bins = np.unique(train[c].quantile(np.linspace(0.05, 0.95, 10)))
    t = woe_table(train[c].to_numpy(), train["SeriousDlqin2yrs"].to_numpy(), bins)
    A[c], B[c] = apply_woe(train[c], bins, t), apply_woe(test[c], bins, t)
lr = LogisticRegression().fit(A, train["SeriousDlqin2yrs"])
print(roc_auc_score(test["SeriousDlqin2yrs"], lr.predict_proba(B)[:, 1]))
