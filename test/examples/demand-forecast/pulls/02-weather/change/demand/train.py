"""Trains a model for each quantile on everything that is settled."""

import lightgbm as lgb
import pandas as pd
from sklearn.model_selection import train_test_split

from demand.config import load
from demand.features import FEATURES, features


def fit(rows: pd.DataFrame, quantile: float, config: dict) -> lgb.LGBMRegressor:
    """A tenth of the rows stops the rounds."""
    early, late = train_test_split(rows, test_size=0.1, random_state=config["seed"])
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
