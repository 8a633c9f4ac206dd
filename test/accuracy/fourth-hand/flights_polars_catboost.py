# expects: preprocess-before-split
import polars as pl
from catboost import CatBoostRegressor
from sklearn.metrics import mean_absolute_error
from sklearn.model_selection import train_test_split

NUM = ["distance", "air_time", "dep_hour", "wind_speed", "visib"]

flights = (
    pl.scan_csv("flights.csv", null_values="NA")
    .filter(pl.col("arr_delay").is_not_null())
    .select([*NUM, "arr_delay"])
    .with_columns([pl.col(c).cast(pl.Float64) for c in NUM])
    .collect()
)
print(flights.describe())

flights = flights.with_columns([pl.col(c).fill_null(pl.col(c).median()) for c in NUM])
flights = flights.with_columns([((pl.col(c) - pl.col(c).mean()) / pl.col(c).std()).alias(c) for c in NUM])

X = flights.select(NUM).to_pandas()
y = flights["arr_delay"].to_numpy()
X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.2, random_state=11)

model = CatBoostRegressor(iterations=600, depth=6, learning_rate=0.08, verbose=100)
model.fit(X_train, y_train)
print("MAE:", mean_absolute_error(y_test, model.predict(X_test)))
model.save_model("delay.cbm")
