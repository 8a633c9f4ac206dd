# expects: encode-before-split
import pandas as pd
from sklearn.svm import SVC
tr, te = pd.read_csv("a.csv"), pd.read_csv("b.csv")
both = pd.concat([tr, te], keys=["tr", "te"])
both["k"] = both["k"].astype("category").cat.codes
a, b = both.loc["tr"], both.loc["te"]
m = SVC().fit(a[["x", "k"]], a["y"])
print(m.score(b[["x", "k"]], b["y"]))
