# expects: nothing
import pandas as pd
from sklearn.linear_model import Ridge
from sklearn.model_selection import train_test_split
d = pd.read_csv("x.csv")
a, b = train_test_split(d, random_state=0)
m = Ridge().fit(a[["u", "v"]], a["y"])
p = m.predict(b[["u", "v"]])
worst = sorted(zip(b["name"], b["y"] - p), key=lambda it: abs(it[1]), reverse=True)[:10]
print(worst, abs(b["y"] - p).mean())
