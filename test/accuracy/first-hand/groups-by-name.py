# expects: nothing
import pandas as pd
from sklearn.svm import SVC
g = pd.read_csv("a.csv").groupby("site")
a, b = g.get_group("north"), g.get_group("south")
m = SVC().fit(a[["x"]], a["y"])
print(m.score(b[["x"]], b["y"]))
