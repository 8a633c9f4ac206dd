# expects: nothing
"""Store x item daily sales, lightgbm with polars features."""
import argparse
import logging
from datetime import date

import lightgbm as lgb
import numpy as np
import polars as pl

log = logging.getLogger("sales")
VAL_FROM, TEST_FROM = date(2017, 6, 1), date(2017, 9, 1)
KEYS = ["store", "item"]
HORIZON = 28


def read(path):
    return (
        pl.scan_csv(path, try_parse_dates=True)
        .sort(KEYS + ["date"])
        .with_columns(pl.col("sales").cast(pl.Float32))
    )


def lag_features(lf, lags=(28, 35, 42, 364)):
    ex = [pl.col("sales").shift(l).over(KEYS).alias(f"lag_{l}") for l in lags]
    lf = lf.with_columns(ex)
    roll = []
    for w in (7, 28, 91):
        roll.append(pl.col("sales").shift(HORIZON).rolling_mean(w).over(KEYS).alias(f"mean_{w}"))
        roll.append(pl.col("sales").shift(HORIZON).rolling_std(w).over(KEYS).alias(f"std_{w}"))
    return lf.with_columns(roll)


def calendar(lf):
    d = pl.col("date")
    return lf.with_columns(
        d.dt.weekday().alias("dow"), d.dt.month().alias("month"), d.dt.ordinal_day().alias("doy"),
        (d.dt.weekday() >= 6).cast(pl.Int8).alias("weekend"),
    )


def three_parts(df):
    tr = df.filter(pl.col("date") < VAL_FROM)
    va = df.filter((pl.col("date") >= VAL_FROM) & (pl.col("date") < TEST_FROM))
    te = df.filter(pl.col("date") >= TEST_FROM)
    return tr, va, te


def smape(t, p):
    d = (np.abs(t) + np.abs(p)) / 2
    return 100 * np.mean(np.where(d == 0, 0, np.abs(t - p) / np.where(d == 0, 1, d)))


def xy(df, feats):
    return df.select(feats).to_numpy(), df["sales"].to_numpy()


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("csv")
    ap.add_argument("--rounds", type=int, default=3000)
    a = ap.parse_args()
    logging.basicConfig(level=logging.INFO)

    df = calendar(lag_features(read(a.csv))).drop_nulls().collect()
    feats = [c for c in df.columns if c not in ("date", "sales")]
    tr, va, te = three_parts(df)
    log.info("rows %d / %d / %d", len(tr), len(va), len(te))
    X_tr, y_tr = xy(tr, feats)
    X_va, y_va = xy(va, feats)
    X_te, y_te = xy(te, feats)

    m = lgb.train(
        {"objective": "poisson", "learning_rate": 0.05, "num_leaves": 127, "verbose": -1},
        lgb.Dataset(X_tr, y_tr, feature_name=feats), a.rounds,
        valid_sets=[lgb.Dataset(X_va, y_va)], callbacks=[lgb.early_stopping(100)],
    )
    p = m.predict(X_te, num_iteration=m.best_iteration)
    log.info("SMAPE %.3f", smape(y_te, p))
    res = te.select(KEYS + ["date", "sales"]).with_columns(pl.Series("pred", p))
    print(res.group_by("store").agg(((pl.col("sales") - pl.col("pred")).abs().mean()).alias("mae")).sort("store"))


if __name__ == "__main__":
    main()
