# expects: future-feature
import polars as pl
import xgboost as xgb
from sklearn.metrics import mean_squared_error

df = pl.read_csv("power_market.csv", try_parse_dates=True).sort("delivery")
df = df.with_columns([
    pl.col("price").shift(24).alias("price_d1"),
    pl.col("price").shift(168).alias("price_w1"),
    pl.col("wind_forecast").shift(-1).alias("wind_ahead"),
    pl.col("delivery").dt.hour().alias("hour"),
]).drop_nulls()
X = df.select("price_d1", "price_w1", "wind_ahead", "hour")
y = df["price"]
n = int(0.8 * len(df))
reg = xgb.XGBRegressor(n_estimators=500, max_depth=6)
reg.fit(X[:n].to_numpy(), y[:n].to_numpy())
print("rmse", mean_squared_error(y[n:].to_numpy(), reg.predict(X[n:].to_numpy())) ** 0.5)
