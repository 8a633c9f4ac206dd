# expects: nothing
import datetime as dt

import pandas as pd
import xgboost as xgb
from sklearn.metrics import roc_auc_score

SNAPSHOTS = [dt.date(2023, m, 1) for m in range(1, 10)]
HORIZON = dt.timedelta(days=60)


def snapshot(events, customers, day):
    day = pd.Timestamp(day)
    before = events[events["ts"] < day]
    after = events[(events["ts"] >= day) & (events["ts"] < day + HORIZON)]
    feats = before.groupby("customer_id").agg(
        n_events=("ts", "size"), spend=("amount", "sum"), last=("ts", "max"), avg=("amount", "mean"))
    feats["recency"] = (day - feats.pop("last")).dt.days
    feats["churned"] = (~feats.index.isin(after["customer_id"])).astype(int)
    feats["snapshot"] = day
    return feats.join(customers.set_index("customer_id")[["plan_price"]])


events = pd.read_parquet("events.parquet")
customers = pd.read_parquet("customers.parquet")
table = pd.concat([snapshot(events, customers, d) for d in SNAPSHOTS])

cut = pd.Timestamp("2023-07-01")
train = table[table["snapshot"] < cut - HORIZON]
test = table[table["snapshot"] >= cut]
x = ["n_events", "spend", "avg", "recency", "plan_price"]

m = xgb.XGBClassifier(n_estimators=400, max_depth=4, learning_rate=0.05)
m.fit(train[x], train["churned"])
print("AUC", roc_auc_score(test["churned"], m.predict_proba(test[x])[:, 1]))
