# expects: nothing
"""Delivery delay (minutes): choose a regressor by CV, report the winner on the hold-out.

usage: candidates_cv_then_test.py [--folds 5] [--jobs 8]
"""
import argparse
import logging
import time
from dataclasses import dataclass
from functools import wraps
from typing import Callable, Dict

import numpy as np
import pandas as pd
from lightgbm import LGBMRegressor
from sklearn.base import BaseEstimator, TransformerMixin
from sklearn.compose import ColumnTransformer
from sklearn.ensemble import ExtraTreesRegressor
from sklearn.impute import SimpleImputer
from sklearn.linear_model import HuberRegressor
from sklearn.metrics import mean_absolute_error, median_absolute_error
from sklearn.model_selection import KFold, cross_validate, train_test_split
from sklearn.pipeline import Pipeline
from sklearn.preprocessing import StandardScaler, TargetEncoder

log = logging.getLogger("delay")
NUM = ["km", "weight", "n_stops", "lat_to", "lon_to", "hour_sin", "hour_cos"]
CAT = ["depot", "carrier", "zip2", "vehicle_class"]


def timed(f):
    @wraps(f)
    def g(*a, **k):
        t = time.monotonic()
        try:
            return f(*a, **k)
        finally:
            log.info("%s %.1fs", f.__name__, time.monotonic() - t)
    return g


@dataclass
class Candidate:
    name: str
    make: Callable
    scale: bool = False


class GeoPolar(BaseEstimator, TransformerMixin):
    """adds distance and angle to the centre of the training destinations"""

    def fit(self, X, y=None):
        self.c_ = X[["lat_to", "lon_to"]].mean().to_numpy()
        return self

    def transform(self, X):
        d = X[["lat_to", "lon_to"]].to_numpy() - self.c_
        return X.assign(r=np.hypot(d[:, 0], d[:, 1]), phi=np.arctan2(d[:, 0], d[:, 1]))


CANDIDATES = [
    Candidate("huber", lambda: HuberRegressor(max_iter=500), True),
    Candidate("trees", lambda: ExtraTreesRegressor(400, min_samples_leaf=3, n_jobs=-1)),
    Candidate("lgbm", lambda: LGBMRegressor(n_estimators=500, learning_rate=0.04, verbose=-1)),
]


def build(c: Candidate) -> Pipeline:
    num = [("imp", SimpleImputer(strategy="median"))]
    if c.scale:
        num.append(("sc", StandardScaler()))
    pre = ColumnTransformer([
        ("num", Pipeline(num), NUM + ["r", "phi"]),
        ("cat", TargetEncoder(smooth="auto"), CAT),
    ])
    return Pipeline([("geo", GeoPolar()), ("pre", pre), ("reg", c.make())])


@timed
def compare(X, y, folds, jobs) -> Dict[str, float]:
    out = {}
    for c in CANDIDATES:
        r = cross_validate(build(c), X, y, cv=KFold(folds, shuffle=True, random_state=0),
                           scoring="neg_mean_absolute_error", n_jobs=jobs, return_train_score=True)
        out[c.name] = -r["test_score"].mean()
        log.info("%-6s cv mae %.2f (train %.2f)", c.name, out[c.name], -r["train_score"].mean())
    return out


def load():
    df = pd.read_parquet("deliveries_one_week.parquet")
    df["hour_sin"] = np.sin(2 * np.pi * df["slot_hour"] / 24)
    df["hour_cos"] = np.cos(2 * np.pi * df["slot_hour"] / 24)
    return df[NUM + CAT], df["delay_min"]


def main():
    p = argparse.ArgumentParser()
    p.add_argument("--folds", type=int, default=5)
    p.add_argument("--jobs", type=int, default=-1)
    a = p.parse_args()
    logging.basicConfig(level=logging.INFO)
    X, y = load()
    X_tr, X_te, y_tr, y_te = train_test_split(X, y, test_size=0.2, random_state=100)
    cv = compare(X_tr, y_tr, a.folds, a.jobs)
    best = min(cv, key=cv.get)
    winner = build(next(c for c in CANDIDATES if c.name == best)).fit(X_tr, y_tr)
    pred = winner.predict(X_te)
    print(f"{best}: test MAE {mean_absolute_error(y_te, pred):.2f}  median {median_absolute_error(y_te, pred):.2f}")


if __name__ == "__main__":
    main()
