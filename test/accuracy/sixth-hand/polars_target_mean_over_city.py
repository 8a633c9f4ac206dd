# expects: preprocess-before-split
import polars as pl
from lightgbm import LGBMRegressor
from sklearn.metrics import mean_absolute_percentage_error
from sklearn.model_selection import train_test_split

houses = (
    pl.scan_parquet("listings/*.parquet")
    .filter(pl.col("price").is_between(20_000, 5_000_000))
    .with_columns(
        pl.col("price").mean().over("city").alias("city_price"),
        (pl.col("area") / pl.col("rooms")).alias("area_per_room"),
        pl.col("built").fill_null(1970),
    )
    .collect()
)
features = ["city_price", "area", "area_per_room", "built", "floor"]
X_train, X_test, y_train, y_test = train_test_split(
    houses.select(features).to_numpy(), houses["price"].to_numpy(), test_size=0.2, random_state=7
)
model = LGBMRegressor(n_estimators=800, learning_rate=0.05)
model.fit(X_train, y_train)
print("MAPE", mean_absolute_percentage_error(y_test, model.predict(X_test)))
