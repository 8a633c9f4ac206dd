# expects: random-split-over-time, group-split
import pandas as pd
import numpy as np
from lightgbm import LGBMClassifier
from sklearn.metrics import roc_auc_score

ev = pd.read_parquet("events.parquet")
ev["ts"] = pd.to_datetime(ev["ts"], unit="s")
ev = ev.sort_values(["user", "ts"])
ev["gap"] = ev.groupby("user")["ts"].diff().dt.total_seconds()
ev["prev_item"] = ev.groupby("user")["item"].shift(1)
ev = ev.dropna()
is_test = np.random.rand(len(ev)) < 0.2
train, test = ev[~is_test], ev[is_test]
f = ["gap", "prev_item", "device"]
m = LGBMClassifier().fit(train[f], train["clicked"])
print(roc_auc_score(test["clicked"], m.predict_proba(test[f])[:, 1]))
