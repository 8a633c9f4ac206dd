# expects: nothing
import numpy as np
import pandas as pd
import matplotlib.pyplot as plt
from sklearn.ensemble import RandomForestRegressor
from sklearn.model_selection import train_test_split
df = pd.read_csv("d.csv")
lo, hi = np.percentile(df["y"], [5, 95])
plt.axvline(lo)
plt.axvline(hi)
a, b = train_test_split(df)
m = RandomForestRegressor().fit(a[["x1", "x2"]], a["y"])
print(m.score(b[["x1", "x2"]], b["y"]))
inside = b[(b.y > lo) & (b.y < hi)]
print("in the middle", m.score(inside[["x1", "x2"]], inside["y"]))
