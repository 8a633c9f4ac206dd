# expects: future-feature
import pandas as pd
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import accuracy_score

btc = pd.read_csv("btc_daily.csv", parse_dates=["date"]).sort_values("date").set_index("date")
btc["ret"] = btc["close"].pct_change()
btc["ma_ratio"] = btc["close"] / btc["close"].rolling(20).mean()
btc["gap"] = btc["open"].shift(-1) / btc["close"] - 1
btc["up_tomorrow"] = (btc["close"].shift(-1) > btc["close"]).astype(int)
btc = btc.dropna()

features = ["ret", "ma_ratio", "gap"]
train = btc.loc[:"2021-12-31"]
test = btc.loc["2022-01-01":]
clf = LogisticRegression().fit(train[features], train["up_tomorrow"])
print("hit rate", accuracy_score(test["up_tomorrow"], clf.predict(test[features])))
