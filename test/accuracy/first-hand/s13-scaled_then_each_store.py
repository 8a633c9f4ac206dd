# expects: preprocess-before-split
import pandas as pd
from sklearn.preprocessing import StandardScaler
from sklearn.linear_model import Ridge
df = pd.read_csv("stores.csv")
df[["a", "b"]] = StandardScaler().fit_transform(df[["a", "b"]])
for store in df["store"].unique():
    d = df[df["store"] == store]
    n = int(len(d) * .8)
    m = Ridge().fit(d[["a", "b"]][:n], d["y"][:n])
    print(store, m.score(d[["a", "b"]][n:], d["y"][n:]))
