# expects: future-feature
import pandas as pd
from sklearn.linear_model import Ridge
d = pd.read_csv("a.csv").sort_values("t")
for c in ["x", "z"]:
    d[c + "_next"] = d[c].shift(-1)
f = [c for c in d if c not in ("y",)]
tr, te = d[:100], d[100:]
m = Ridge().fit(tr[f], tr["y"])
print(m.score(te[f], te["y"]))
