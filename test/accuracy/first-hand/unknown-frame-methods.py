# expects: nothing
import pandas as pd
from sklearn.svm import SVC
from tools import pick
d = pd.read_csv("a.csv")
a = pick(d, "old")
b = pick(d, "new")
m = SVC().fit(a[["x"]], a["y"])
print(m.score(b[["x"]], b["y"]))
