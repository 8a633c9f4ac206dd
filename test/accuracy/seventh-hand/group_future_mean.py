# expects: future-feature
import pandas as pd
from sklearn.linear_model import LinearRegression
from sklearn.metrics import mean_absolute_error

p = pd.read_csv("panel.csv", parse_dates=["week"]).sort_values(["store", "week"])
p["last"] = p.groupby("store")["footfall"].shift(1)
p["next_footfall"] = p.groupby("store")["footfall"].shift(-1)
p = p.dropna()
tr = p[p["week"] < "2022-01-01"]
te = p[p["week"] >= "2022-01-01"]
lr = LinearRegression().fit(tr[["last", "next_footfall", "promo"]], tr["sales"])
print(mean_absolute_error(te["sales"], lr.predict(te[["last", "next_footfall", "promo"]])))
