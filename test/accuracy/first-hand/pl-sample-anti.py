# expects: nothing
import polars as pl
from sklearn.linear_model import Ridge
d = pl.read_csv("x.csv").with_row_index("i")
a = d.sample(fraction=.8, seed=1)
b = d.join(a, on="i", how="anti")
m = Ridge().fit(a.select("x").to_numpy(), a["y"].to_numpy())
print(m.score(b.select("x").to_numpy(), b["y"].to_numpy()))
