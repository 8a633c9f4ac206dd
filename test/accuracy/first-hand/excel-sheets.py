# expects: nothing
import pandas as pd
from sklearn.svm import SVC
book = pd.read_excel("x.xlsx", sheet_name=None)
a, b = book["jan"], book["feb"]
print(SVC().fit(a[["x"]], a["y"]).score(b[["x"]], b["y"]))
