# expects: nothing
import pandas as pd
from sklearn.linear_model import Ridge
df = pd.read_csv("a.csv")
def parts(d):
    yield d[d.year < 2020]
    yield d[d.year >= 2020]
g = parts(df)
old = next(g)
new = next(g)
m = Ridge().fit(old[["a"]], old.t)
print(m.score(new[["a"]], new.t))
