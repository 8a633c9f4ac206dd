# expects: random-split-over-time
import numpy as np
import pandas as pd
from sklearn.linear_model import Ridge

d = pd.read_csv("gas.csv", parse_dates=["day"]).sort_values("day")
d["before"] = d["used"].shift(1)
d = d.dropna()
rng = np.random.default_rng(1)
msk = rng.random(len(d)) < 0.8
train, test = d[msk], d[~msk]
r = Ridge().fit(train[["before", "temp"]], train["used"])
print(r.score(test[["before", "temp"]], test["used"]))
