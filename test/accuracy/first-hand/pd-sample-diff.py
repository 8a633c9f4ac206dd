# expects: nothing
import pandas as pd
from sklearn.linear_model import Ridge
d = pd.read_csv("x.csv")
a = d.sample(frac=.8, random_state=1)
b = d.loc[d.index.difference(a.index)]
m = Ridge().fit(a[["x"]], a["y"])
print(m.score(b[["x"]], b["y"]))
