# expects: nothing
import pandas as pd
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score

prices = pd.read_csv("btc.csv", parse_dates=["day"]).sort_values("day")
labels = prices[["day", "close"]].copy()
labels["up"] = (labels["close"].shift(-1) > labels["close"]).astype(int)
prices["ret"] = prices["close"].pct_change()
prices["ret_5"] = prices["close"].pct_change(5)
data = prices.merge(labels[["day", "up"]], on="day").dropna()
X, y = data[["ret", "ret_5", "volume"]], data["up"]
n = int(len(X) * 0.8)
lr = LogisticRegression().fit(X.iloc[:n], y.iloc[:n])
print(roc_auc_score(y.iloc[n:], lr.predict_proba(X.iloc[n:])[:, 1]))
