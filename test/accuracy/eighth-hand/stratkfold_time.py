# expects: random-split-over-time
import numpy as np
import pandas as pd
from sklearn.ensemble import RandomForestClassifier
from sklearn.metrics import roc_auc_score
from sklearn.model_selection import StratifiedKFold

btc = pd.read_csv("btc_1h.csv", parse_dates=["open_time"]).sort_values("open_time").reset_index(drop=True)
btc["ret"] = btc["close"].pct_change()
for k in range(1, 13):
    btc[f"ret_{k}"] = btc["ret"].shift(k)
btc["vol"] = btc["ret"].rolling(24).std()
btc["up"] = (btc["close"].shift(-1) > btc["close"]).astype(int)
btc = btc.dropna().reset_index(drop=True)
X = btc[[c for c in btc.columns if c.startswith("ret_")] + ["vol"]]
y = btc["up"]
scores = []
for tr, va in StratifiedKFold(5, shuffle=True, random_state=0).split(X, y):
    rf = RandomForestClassifier(200, n_jobs=-1).fit(X.iloc[tr], y.iloc[tr])
    scores.append(roc_auc_score(y.iloc[va], rf.predict_proba(X.iloc[va])[:, 1]))
print(np.mean(scores))
