# expects: nothing
import numpy as np
import pandas as pd
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score
from sklearn.model_selection import train_test_split

loans = pd.read_csv("loans.csv")
train, test = train_test_split(loans, test_size=0.3, random_state=7)
train, test = train.copy(), test.copy()
for col in ["income", "debt", "age"]:
    _, edges = pd.qcut(train[col], 10, retbins=True, duplicates="drop")
    edges[0], edges[-1] = -np.inf, np.inf
    rates = train.groupby(pd.cut(train[col], edges))["bad"].mean()
    for part in (train, test):
        part[col + "_woe"] = pd.cut(part[col], edges).map(rates).astype(float)
cols = ["income_woe", "debt_woe", "age_woe"]
lr = LogisticRegression().fit(train[cols], train["bad"])
print(roc_auc_score(test["bad"], lr.predict_proba(test[cols])[:, 1]))
