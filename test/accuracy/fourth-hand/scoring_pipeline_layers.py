# expects: preprocess-before-split
"""Layers: source -> cleaner -> trainer. The config says which columns."""
from __future__ import annotations

import abc
import logging
from typing import Any

import numpy as np
import pandas as pd
import yaml
from sklearn.metrics import mean_absolute_error
from sklearn.model_selection import train_test_split
from xgboost import XGBRegressor

logger = logging.getLogger(__name__)

DEFAULTS: dict[str, Any] = {
    "source": {"path": "s3://models/freight.parquet"},
    "columns": {"numeric": ["weight", "volume", "distance", "fuel_index"], "target": "cost"},
    "model": {"n_estimators": 400, "max_depth": 6, "learning_rate": 0.05},
    "test_size": 0.2,
    "seed": 12,
}


class Step(abc.ABC):
    def __init__(self, config: dict[str, Any]) -> None:
        self.config = config

    @abc.abstractmethod
    def __call__(self, value: Any) -> Any: ...


class Source(Step):
    def __call__(self, value: None = None) -> pd.DataFrame:
        frame = pd.read_parquet(self.config["source"]["path"])
        logger.info("read %d rows", len(frame))
        return frame


class Cleaner(Step):
    """Fills holes, adds the density, squeezes outliers."""

    def __call__(self, value: pd.DataFrame) -> pd.DataFrame:
        frame = value.dropna(subset=[self.config["columns"]["target"]]).copy()
        for name in self.config["columns"]["numeric"]:
            frame[name] = self._fill(frame[name])
            frame[name] = self._standardise(frame[name])
        return frame

    @staticmethod
    def _fill(column: pd.Series) -> pd.Series:
        return column.fillna(column.median())

    @staticmethod
    def _standardise(column: pd.Series) -> pd.Series:
        return (column - column.mean()) / column.std()


class Trainer(Step):
    def __call__(self, value: pd.DataFrame) -> dict[str, float]:
        columns = self.config["columns"]
        X, y = value[columns["numeric"]], value[columns["target"]]
        X_train, X_test, y_train, y_test = train_test_split(
            X, y, test_size=self.config["test_size"], random_state=self.config["seed"]
        )
        model = XGBRegressor(**self.config["model"])
        model.fit(X_train, np.log1p(y_train))
        guess = np.expm1(model.predict(X_test))
        model.save_model("freight.json")
        return {"mae": float(mean_absolute_error(y_test, guess))}


def main(path: str | None = None) -> None:
    config = {**DEFAULTS, **(yaml.safe_load(open(path)) if path else {})}
    value: Any = None
    for step in (Source(config), Cleaner(config), Trainer(config)):
        value = step(value)
    logger.info("done: %s", value)


if __name__ == "__main__":
    main()
