# expects: nothing
import pandas as pd
from sklearn.linear_model import Ridge
files = ["a.csv", "b.csv", "c.csv"]
frames = [pd.read_csv(f) for f in files]
for i in range(1, 3):
    a, b = frames[i - 1], frames[i]
    m = Ridge().fit(a[["u"]], a["y"])
    print(m.score(b[["u"]], b["y"]))
