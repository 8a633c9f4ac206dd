# expects: future-feature
import pandas as pd
import numpy as np
from sklearn.ensemble import GradientBoostingClassifier
from sklearn.metrics import accuracy_score

bars = pd.read_csv("ES_5min.csv", parse_dates=["ts"]).set_index("ts").sort_index()
bars["r1"] = bars.close.pct_change()
bars["range"] = (bars.high - bars.low) / bars.close
bars["ma20"] = bars.close.rolling(20).mean() / bars.close
bars["smooth"] = bars.close.rolling(9, center=True).mean() / bars.close
bars["y"] = (bars.close.shift(-1) > bars.close).astype(int)
bars = bars.dropna()

cols = ["r1", "range", "ma20", "smooth"]
n = int(len(bars) * 0.75)
tr, te = bars.iloc[:n], bars.iloc[n:]

gbc = GradientBoostingClassifier(max_depth=3, n_estimators=200)
gbc.fit(tr[cols], tr["y"])
p = gbc.predict(te[cols])
print("hit rate", accuracy_score(te["y"], p))
position = np.where(p == 1, 1, -1)
print("pnl", (position * te.close.pct_change().shift(-1)).sum())
