# expects: nothing
import pandas as pd
from sklearn.ensemble import GradientBoostingClassifier
from sklearn.metrics import roc_auc_score


def month_table(tx, month):
    start = pd.Timestamp(month)
    end = start + pd.DateOffset(months=1)
    past, future = tx[tx.day < start], tx[(tx.day >= start) & (tx.day < end)]
    t = past.groupby("user").agg(n=("amount", "size"), total=("amount", "sum"))
    t["month"] = start
    t["y"] = t.index.isin(future.user).astype(int)
    return t.reset_index()


tx = pd.read_csv("tx.csv", parse_dates=["day"])
users = pd.read_csv("users.csv")
tables = []
for month in ["2023-01-01", "2023-02-01", "2023-03-01", "2023-04-01"]:
    tables.append(month_table(tx, month).merge(users, on="user"))
train = pd.concat(tables[:-1])
test = tables[-1]
m = GradientBoostingClassifier().fit(train[["n", "total", "age"]], train["y"])
print(roc_auc_score(test["y"], m.predict_proba(test[["n", "total", "age"]])[:, 1]))
