# expects: nothing
import pandas as pd
from sklearn.svm import SVC
from types import SimpleNamespace
d = pd.read_csv("x.csv")
ns = SimpleNamespace(a=d[d.k < 3], b=d[d.k >= 3])
m = SVC().fit(ns.a[["x"]], ns.a["y"])
print(m.score(ns.b[["x"]], ns.b["y"]))
