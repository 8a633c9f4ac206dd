"""The nightly job: forecasts of the next 14 days for the order system."""

import logging
import os

import lightgbm as lgb
import pandas as pd

from demand.config import load
from demand.features import FEATURES, features

log = logging.getLogger("demand")


def forecast(frame: pd.DataFrame, config: dict, version: str) -> pd.DataFrame:
    tomorrow = frame["day"].max() - pd.Timedelta(days=config["horizon"] - 1)
    rows = features(frame, config)
    rows = rows[rows["day"] >= tomorrow]
    for quantile in config["quantiles"]:
        name = f"p{round(quantile * 100)}"
        booster = lgb.Booster(model_file=f"models/{version}/demand.{name}.lgb.txt")
        rows[name] = booster.predict(rows[FEATURES]).clip(min=0)
    return rows[["shop", "item", "day", "p50", "p90"]].assign(model_version=version)


def main() -> None:
    version = os.environ["DEMAND_MODEL"]
    made = forecast(pd.read_parquet("data/tonight.parquet"), load(), version)
    log.info("forecast", extra={"rows": len(made), "model_version": version, "share_null": float(made["p50"].isna().mean())})
    made.to_parquet("out/forecast.parquet", index=False)


if __name__ == "__main__":
    main()
