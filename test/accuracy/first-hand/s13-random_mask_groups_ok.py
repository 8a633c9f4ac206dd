# expects: nothing
import numpy as np, pandas as pd
from sklearn.linear_model import LogisticRegression
d = pd.read_csv("visits.csv")
d["n"] = d.groupby("patient_id")["x"].shift(1).fillna(0)
ids = d["patient_id"].unique()
held = ids[np.random.rand(len(ids)) < 0.2]
test = d[d["patient_id"].isin(held)]
train = d[~d["patient_id"].isin(held)]
m = LogisticRegression().fit(train[["x", "n"]], train["y"])
print(m.score(test[["x", "n"]], test["y"]))
