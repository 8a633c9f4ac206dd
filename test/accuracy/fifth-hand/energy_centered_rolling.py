# expects: future-feature
"""Smooth the meter, forecast, held-out tail."""
import pandas as pd
from sklearn.linear_model import Ridge
from sklearn.metrics import mean_absolute_error

meter = pd.read_csv("meter.csv", parse_dates=["ts"]).sort_values("ts").set_index("ts")
meter["smooth"] = meter["kwh"].rolling(5, center=True).mean()
meter["yesterday"] = meter["kwh"].shift(24)
meter = meter.dropna()

cut = pd.Timestamp("2021-06-01")
before, after = meter[meter.index < cut], meter[meter.index >= cut]
cols = ["smooth", "yesterday", "temperature"]
model = Ridge().fit(before[cols], before["kwh"])
print(mean_absolute_error(after["kwh"], model.predict(after[cols])))
