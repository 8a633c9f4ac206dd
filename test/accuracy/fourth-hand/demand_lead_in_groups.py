# expects: future-feature
import numpy as np
import pandas as pd
import xgboost as xgb

df = pd.read_csv("train_demand.csv", parse_dates=["week"])
df = df.sort_values(["sku", "week"])
by_sku = df.groupby("sku")
df["units_last"] = by_sku["units"].shift(1)
df["price_last"] = by_sku["price"].shift(1)
df["price_next"] = by_sku["price"].shift(-1)
df["stock_next"] = by_sku["stock"].shift(-1)
df = df.dropna()

valid_from = "2022-10-01"
cols = ["units_last", "price", "price_last", "price_next", "stock_next"]
tr = df[df["week"] < valid_from]
va = df[df["week"] >= valid_from]
model = xgb.XGBRegressor(n_estimators=250, max_depth=6)
model.fit(tr[cols], tr["units"])
wape = np.abs(va["units"] - model.predict(va[cols])).sum() / va["units"].sum()
print(f"WAPE {wape:.3f}")
