# expects: nothing
import polars as pl
import xgboost as xgb
from sklearn.metrics import mean_squared_error

df = pl.read_csv("power_market.csv", try_parse_dates=True).sort("delivery")
df = df.with_columns(
    price_d1=pl.col("price").shift(24),
    price_w1=pl.col("price").shift(168),
    mean_d7=pl.col("price").rolling_mean(window_size=168).shift(24),
    target=pl.col("price").shift(-24),
).drop_nulls()
inputs = ["price", "price_d1", "price_w1", "mean_d7"]
cut = df["delivery"].quantile(0.8)
past, future = df.filter(pl.col("delivery") <= cut), df.filter(pl.col("delivery") > cut)
reg = xgb.XGBRegressor(n_estimators=500, max_depth=6)
reg.fit(past.select(inputs).to_numpy(), past["target"].to_numpy())
print("rmse", mean_squared_error(future["target"].to_numpy(), reg.predict(future.select(inputs).to_numpy())) ** 0.5)
