# expects: nothing
import polars as pl
from catboost import CatBoostRegressor
from sklearn.metrics import mean_absolute_error

NUM = ["distance", "air_time", "wind_speed", "visib"]
flights = pl.read_csv("flights.csv", null_values="NA").drop_nulls("arr_delay").sample(fraction=1.0, shuffle=True, seed=1)
n = int(flights.height * 0.8)
train, test = flights[:n], flights[n:]

medians = {c: train[c].median() for c in NUM}
means = {c: train[c].mean() for c in NUM}
stds = {c: train[c].std() for c in NUM}


def scale(df: pl.DataFrame) -> pl.DataFrame:
    return df.with_columns([((pl.col(c).fill_null(medians[c]) - means[c]) / stds[c]).alias(c) for c in NUM])


train, test = scale(train), scale(test)
model = CatBoostRegressor(iterations=500, verbose=False)
model.fit(train.select(NUM).to_numpy(), train["arr_delay"].to_numpy())
print("MAE", mean_absolute_error(test["arr_delay"].to_numpy(), model.predict(test.select(NUM).to_numpy())))
