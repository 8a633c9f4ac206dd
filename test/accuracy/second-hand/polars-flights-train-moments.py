# expects: nothing
import polars as pl
from lightgbm import LGBMRegressor


def moments(frame: pl.DataFrame, columns: list[str]) -> dict[str, tuple[float, float]]:
    return {c: (frame[c].mean(), frame[c].std()) for c in columns}


def standardise(frame: pl.DataFrame, known: dict[str, tuple[float, float]]) -> pl.DataFrame:
    return frame.with_columns([((pl.col(c) - m) / s).alias(c) for c, (m, s) in known.items()])


COLUMNS = ["distance", "wind", "visibility", "load_factor"]
train = pl.read_parquet("flights_2021.parquet")
test = pl.read_parquet("flights_2022.parquet")

known = moments(train, COLUMNS)
train, test = standardise(train, known), standardise(test, known)

model = LGBMRegressor(n_estimators=500, learning_rate=0.03)
model.fit(train.select(COLUMNS).to_pandas(), train["delay"].to_pandas())
error = model.predict(test.select(COLUMNS).to_pandas()) - test["delay"].to_numpy()
print("mean absolute error", abs(error).mean())
