# expects: future-feature
import pandas as pd
from sklearn.ensemble import GradientBoostingRegressor
from sklearn.metrics import mean_squared_error

e = pd.read_csv("energy.csv", parse_dates=["ts"]).set_index("ts").sort_index()
e["consumption_mean"] = e["consumption"].rolling(24, center=True).mean()
e["hour"] = e.index.hour
e = e.dropna()
tr, te = e[:"2021"], e["2022":]
f = ["consumption_mean", "hour", "temperature"]
m = GradientBoostingRegressor().fit(tr[f], tr["consumption"])
print(mean_squared_error(te["consumption"], m.predict(te[f]), squared=False))
