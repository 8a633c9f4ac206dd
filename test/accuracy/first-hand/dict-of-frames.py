# expects: nothing
import pandas as pd
from sklearn.svm import SVC
d = pd.read_csv("a.csv")
by = {name: g for name, g in d.groupby("site")}
a, b = by["north"], by["south"]
m = SVC().fit(a[["x"]], a["y"])
print(m.score(b[["x"]], b["y"]))
