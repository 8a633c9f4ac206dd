# expects: overlap
# Deposit propensity, native lightgbm API.  kw 34
import gc
import json
import sys

import lightgbm as lgb
import numpy as np
import pandas as pd
import polars as pl
from sklearn.metrics import log_loss, roc_auc_score

PARAMS = dict(
    objective="binary", metric="auc", learning_rate=0.04, num_leaves=48,
    feature_fraction=0.7, bagging_fraction=0.8, bagging_freq=1, min_data_in_leaf=80, verbose=-1, seed=3,
)
ROUNDS = 600


def reduce_mem(df):
    for c in df.columns:
        if df[c].dtype == "float64":
            df[c] = df[c].astype("float32")
        elif df[c].dtype == "int64":
            df[c] = df[c].astype("int32")
    return df


def load():
    lf = pl.scan_parquet("deposit/*.parquet").filter(pl.col("age") >= 18)
    lf = lf.with_columns(
        (pl.col("balance") / (pl.col("limit") + 1)).alias("util"),
        (pl.col("n_login") / 30).alias("login_day"),
        pl.col("balance").log1p().alias("log_balance"),
    )
    df = lf.collect().to_pandas()
    gc.collect()
    return reduce_mem(df)


def capture_at(y, p, share=0.1):
    n = int(len(p) * share)
    top = np.argsort(-p)[:n]
    return y[top].sum() / y.sum()


def main():
    df = load()
    y = df.pop("opened_deposit")
    df = df.drop(columns=["client_no"])
    dtrain = lgb.Dataset(df, label=y, free_raw_data=False)

    holdout = df.sample(frac=0.2, random_state=3)
    y_holdout = y.loc[holdout.index]
    print("hold-out", holdout.shape, "rate", y_holdout.mean())

    booster = lgb.train(PARAMS, dtrain, num_boost_round=ROUNDS)
    booster.save_model("deposit.lgb")

    p = booster.predict(holdout)
    res = {
        "auc": float(roc_auc_score(y_holdout, p)),
        "logloss": float(log_loss(y_holdout, p)),
        "capture10": float(capture_at(y_holdout.to_numpy(), p)),
    }
    json.dump(res, sys.stdout, indent=1)
    gain = pd.Series(booster.feature_importance("gain"), index=df.columns)
    print(gain.sort_values(ascending=False).head(20))


if __name__ == "__main__":
    main()
