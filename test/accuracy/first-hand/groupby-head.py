# expects: nothing
import pandas as pd
from sklearn.linear_model import Ridge
d = pd.read_csv("x.csv").sort_values("t")
b = d.groupby("user").tail(1)
a = d.drop(b.index)
m = Ridge().fit(a[["x"]], a["y"])
print(m.score(b[["x"]], b["y"]))
