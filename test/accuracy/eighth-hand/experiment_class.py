# expects: preprocess-before-split
"""Tabular experiment runner used by the pricing team."""
from __future__ import annotations

import dataclasses
import json
import logging
import pathlib
import time
from typing import Callable, Iterable

import numpy as np
import pandas as pd
from sklearn.ensemble import HistGradientBoostingRegressor
from sklearn.linear_model import ElasticNet
from sklearn.metrics import mean_absolute_error, mean_squared_error
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import PowerTransformer

log = logging.getLogger("experiment")


@dataclasses.dataclass
class Config:
    data: str = "quotes.parquet"
    target: str = "premium"
    numeric: tuple[str, ...] = ("age", "km", "value", "ncd")
    test_size: float = 0.2
    seed: int = 0
    model: str = "hgb"
    out: str = "runs"


def registry() -> dict[str, Callable]:
    return {"hgb": lambda: HistGradientBoostingRegressor(), "enet": lambda: ElasticNet(alpha=0.1)}


class Timer:
    def __init__(self, what: str):
        self.what = what

    def __enter__(self):
        self.t = time.perf_counter()
        return self

    def __exit__(self, *exc):
        log.info("%s took %.2fs", self.what, time.perf_counter() - self.t)


class Experiment:
    def __init__(self, cfg: Config):
        self.cfg = cfg
        self.metrics: dict[str, float] = {}
        self.model = None

    # -- data ---------------------------------------------------------
    def load(self) -> "Experiment":
        with Timer("load"):
            self.df = pd.read_parquet(self.cfg.data)
        self._validate(self.df, [*self.cfg.numeric, self.cfg.target])
        return self

    @staticmethod
    def _validate(df: pd.DataFrame, need: Iterable[str]) -> None:
        missing = set(need) - set(df.columns)
        if missing:
            raise KeyError(f"missing columns {sorted(missing)}")

    def _impute(self) -> None:
        for col in self.cfg.numeric:
            self.df[col] = self.df[col].fillna(self.df[col].median())

    def _gaussianise(self) -> None:
        self.transformer = PowerTransformer()
        cols = list(self.cfg.numeric)
        self.df[cols] = self.transformer.fit_transform(self.df[cols])

    def preprocess(self) -> "Experiment":
        self._impute()
        self._gaussianise()
        return self

    def split(self) -> "Experiment":
        X = self.df[list(self.cfg.numeric)]
        y = np.log1p(self.df[self.cfg.target])
        parts = train_test_split(X, y, test_size=self.cfg.test_size, random_state=self.cfg.seed)
        self.X_train, self.X_test, self.y_train, self.y_test = parts
        return self

    # -- model --------------------------------------------------------
    def train(self) -> "Experiment":
        self.model = registry()[self.cfg.model]()
        with Timer("fit"):
            self.model.fit(self.X_train, self.y_train)
        return self

    def evaluate(self) -> "Experiment":
        pred = self.model.predict(self.X_test)
        self.metrics["rmse"] = float(np.sqrt(mean_squared_error(self.y_test, pred)))
        self.metrics["mae"] = float(mean_absolute_error(self.y_test, pred))
        return self

    def save(self) -> None:
        out = pathlib.Path(self.cfg.out) / time.strftime("%Y%m%d-%H%M%S")
        out.mkdir(parents=True)
        (out / "metrics.json").write_text(json.dumps(self.metrics, indent=2))
        (out / "config.json").write_text(json.dumps(dataclasses.asdict(self.cfg)))


if __name__ == "__main__":
    logging.basicConfig(level="INFO")
    Experiment(Config()).load().preprocess().split().train().evaluate().save()
