# expects: nothing
"""Panel of stores: past weeks train, next weeks test. Groups never needed: time cut."""
import pandas as pd
from lightgbm import LGBMRegressor, early_stopping
from sklearn.metrics import mean_absolute_error

p = pd.read_csv("panel.csv", parse_dates=["week"]).sort_values(["store", "week"])
g = p.groupby("store")["sales"]
p["lag1"] = g.shift(1)
p["lag52"] = g.shift(52)
p["roll4"] = g.transform(lambda s: s.shift(1).rolling(4).mean())
p["trend"] = g.transform(lambda s: s.shift(1).expanding().mean())
p = p.dropna()
weeks = p["week"].drop_duplicates().sort_values()
v, t = weeks.iloc[-26], weeks.iloc[-13]
tr, va, te = p[p.week < v], p[(p.week >= v) & (p.week < t)], p[p.week >= t]
f = ["lag1", "lag52", "roll4", "trend", "promo"]
m = LGBMRegressor(n_estimators=5000, learning_rate=.02)
m.fit(tr[f], tr.sales, eval_set=[(va[f], va.sales)], callbacks=[early_stopping(100)])
print("MAE", mean_absolute_error(te.sales, m.predict(te[f])))
