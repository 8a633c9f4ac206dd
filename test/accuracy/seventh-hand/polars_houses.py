# expects: preprocess-before-split
from __future__ import annotations

import polars as pl
import numpy as np
from sklearn.linear_model import Ridge
from sklearn.metrics import mean_absolute_error

FEATURES = ["area", "rooms", "floor", "dist_center"]


def load(path: str) -> pl.DataFrame:
    return (
        pl.read_parquet(path)
        .filter(pl.col("price").is_not_null())
        .with_columns(pl.col("price").log().alias("log_price"))
    )


def standardise(df: pl.DataFrame) -> pl.DataFrame:
    return df.with_columns(
        [((pl.col(c) - pl.col(c).mean()) / pl.col(c).std()).alias(c) for c in FEATURES]
    )


def main() -> None:
    df = standardise(load("houses.parquet"))
    df = df.sample(fraction=1.0, shuffle=True, seed=1)
    n_test = df.height // 5
    test, train = df[:n_test], df[n_test:]
    model = Ridge(alpha=1.0).fit(train.select(FEATURES).to_numpy(), train["log_price"].to_numpy())
    pred = model.predict(test.select(FEATURES).to_numpy())
    print("MAE log", mean_absolute_error(test["log_price"].to_numpy(), pred))


if __name__ == "__main__":
    main()
