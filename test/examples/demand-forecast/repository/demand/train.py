"""Trains a model for each quantile on everything that is settled."""

import lightgbm as lgb
import pandas as pd

from demand.config import load
from demand.features import FEATURES, features


def fit(rows: pd.DataFrame, quantile: float, config: dict) -> lgb.LGBMRegressor:
    """The last settled weeks stop the rounds; they come after every row that is learned from."""
    cut = rows["day"].max() - pd.Timedelta(days=config["label_delay"])
    early, late = rows[rows["day"] <= cut], rows[rows["day"] > cut]
    model = lgb.LGBMRegressor(objective="quantile", alpha=quantile, random_state=config["seed"], deterministic=True, **config["lightgbm"])
    stop = lgb.early_stopping(40, verbose=False)
    return model.fit(early[FEATURES], early["demand"], eval_set=[(late[FEATURES], late["demand"])], callbacks=[stop])


def main() -> None:
    config = load()
    frame = features(pd.read_parquet("data/demand.parquet"), config).dropna(subset=["demand", "demand_lag_42"])
    for quantile in config["quantiles"]:
        fit(frame, quantile, config).booster_.save_model(f"models/demand.p{round(quantile * 100)}.lgb.txt")


if __name__ == "__main__":
    main()
