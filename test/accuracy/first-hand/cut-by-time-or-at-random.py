# expects: nothing
import sys
import pandas as pd
from sklearn.svm import SVC
from sklearn.model_selection import train_test_split
d = pd.read_csv("x.csv")
if len(sys.argv) > 1:
    a, b = d[d.t < 5], d[d.t >= 5]
else:
    a, b = train_test_split(d, random_state=0)
m = SVC().fit(a[["u"]], a["y"])
print(m.score(b[["u"]], b["y"]))
