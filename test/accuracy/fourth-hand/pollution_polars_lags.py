# expects: random-split-over-time
import polars as pl
from lightgbm import LGBMRegressor
from sklearn.metrics import r2_score
from sklearn.model_selection import train_test_split

air = (
    pl.read_csv("beijing_pm25.csv", try_parse_dates=True)
    .sort("datetime")
    .with_columns(
        pl.col("pm25").shift(1).alias("pm25_1h"),
        pl.col("pm25").shift(24).alias("pm25_24h"),
        pl.col("pm25").shift(1).rolling_mean(6).alias("pm25_6h"),
    )
    .drop_nulls()
)
inputs = ["pm25_1h", "pm25_24h", "pm25_6h", "temp", "dewpoint", "wind"]
X, y = air.select(inputs).to_numpy(), air["pm25"].to_numpy()
X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.25, random_state=9)
model = LGBMRegressor(n_estimators=400).fit(X_train, y_train)
print("R2", r2_score(y_test, model.predict(X_test)))
