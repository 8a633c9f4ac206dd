# expects: nothing
import pandas as pd
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score

visits = pd.read_csv("visits.csv", parse_dates=["time"]).sort_values("time")
prices = pd.read_csv("prices.csv", parse_dates=["time"]).sort_values("time")[["time", "price", "stock"]]
both = pd.merge_asof(visits, prices, on="time", direction="backward")
both = both.fillna(0)
train = both[both["time"] < "2022-01-01"]
test = both[both["time"] >= "2022-01-01"]
X_cols = ["pages", "minutes", "price"]
clf = LogisticRegression().fit(train[X_cols], train["bought"])
print(roc_auc_score(test["bought"], clf.predict_proba(test[X_cols])[:, 1]))
