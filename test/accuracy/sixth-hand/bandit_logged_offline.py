# expects: nothing
import numpy as np
import pandas as pd
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import train_test_split

log = pd.read_csv("banner_log.csv")
context = [c for c in log.columns if c.startswith("ctx_")]
train, test = train_test_split(log, test_size=0.5, random_state=11)
arms = sorted(train["arm"].unique())
models = {}
for arm in arms:
    seen = train[train["arm"] == arm]
    models[arm] = LogisticRegression(max_iter=500).fit(seen[context], seen["click"])

scores = np.column_stack([models[a].predict_proba(test[context])[:, 1] for a in arms])
chosen = np.array(arms)[scores.argmax(axis=1)]
match = chosen == test["arm"].to_numpy()
ips = (match * test["click"].to_numpy() / test["propensity"].to_numpy()).mean()
print("IPS estimate of the click rate: %.4f (logged %.4f)" % (ips, test["click"].mean()))
