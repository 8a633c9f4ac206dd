# expects: nothing
import pandas as pd
from sklearn.svm import SVC
d = pd.read_csv("a.csv", index_col=[0, 1])
a, b = d.xs("train", level=0), d.xs("valid", level=0)
m = SVC().fit(a[["x"]], a["y"])
print(m.score(b[["x"]], b["y"]))
