# expects: nothing
import pandas as pd
from sklearn.linear_model import Ridge
d = pd.read_csv("x.csv")
months = [g for _, g in d.groupby("month")]
for a, b in zip(months, months[1:]):
    m = Ridge().fit(a[["u"]], a["y"])
    print(m.score(b[["u"]], b["y"]))
