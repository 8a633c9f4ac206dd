# expects: overlap
from __future__ import annotations

import argparse
import logging
import pickle
from dataclasses import asdict, dataclass

import pandas as pd
from sklearn.metrics import accuracy_score, f1_score
from sklearn.model_selection import train_test_split
from xgboost import XGBClassifier

log = logging.getLogger(__file__)


@dataclass
class Params:
    n_estimators: int = 400
    max_depth: int = 4
    learning_rate: float = 0.05
    subsample: float = 0.8


class Trainer:
    """Small wrapper so that the airflow task only calls run()."""

    def __init__(self, path: str, target: str, params: Params, test_size: float = 0.2):
        self.path = path
        self.target = target
        self.params = params
        self.test_size = test_size
        self.model = None

    def _load(self):
        df = pd.read_parquet(self.path)
        df = df.dropna(subset=[self.target])
        self.y = df[self.target].astype(int)
        self.X = df.drop(columns=[self.target]).select_dtypes("number")

    def _split(self):
        self.X_train, self.X_test, self.y_train, self.y_test = train_test_split(
            self.X, self.y, test_size=self.test_size, random_state=0
        )
        log.info("train=%d test=%d", len(self.X_train), len(self.X_test))

    def _fit(self):
        self.model = XGBClassifier(**asdict(self.params), n_jobs=4)
        self.model.fit(self.X, self.y)

    def _report(self) -> dict:
        pred = self.model.predict(self.X_test)
        return {
            "accuracy": accuracy_score(self.y_test, pred),
            "f1": f1_score(self.y_test, pred),
            "n_test": len(self.y_test),
        }

    def save(self, fn: str):
        with open(fn, "wb") as fh:
            pickle.dump(self.model, fh)

    def run(self) -> dict:
        self._load()
        self._split()
        self._fit()
        rep = self._report()
        log.info("report: %s", rep)
        return rep


def cli():
    p = argparse.ArgumentParser()
    p.add_argument("path")
    p.add_argument("--target", default="converted")
    p.add_argument("--depth", type=int, default=4)
    p.add_argument("--save", default="model.pkl")
    return p.parse_args()


if __name__ == "__main__":
    logging.basicConfig(level=logging.INFO)
    ns = cli()
    t = Trainer(ns.path, ns.target, Params(max_depth=ns.depth))
    print(t.run())
    t.save(ns.save)
