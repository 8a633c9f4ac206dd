# expects: nothing
"""Soil organic carbon, project layout collapsed into one file (reviewers asked for it)."""
from __future__ import annotations

import argparse
import logging
from dataclasses import dataclass
from functools import cached_property, partial

import numpy as np
import pandas as pd
from sklearn.base import clone
from sklearn.ensemble import RandomForestRegressor
from sklearn.gaussian_process import GaussianProcessRegressor
from sklearn.gaussian_process.kernels import RBF, WhiteKernel
from sklearn.linear_model import Lasso
from sklearn.metrics import mean_squared_error
from sklearn.model_selection import KFold, train_test_split
from sklearn.pipeline import Pipeline
from sklearn.preprocessing import StandardScaler

log = logging.getLogger("soil")
MODELS = {}


def model(name):
    def wrap(f):
        MODELS[name] = f
        return f
    return wrap


@model("lasso")
def lasso(alpha=0.01):
    return Lasso(alpha=alpha, max_iter=10_000)


@model("rf")
def rf():
    return RandomForestRegressor(400, min_samples_leaf=2, n_jobs=-1, random_state=0)


@model("gp")
def gp():
    return GaussianProcessRegressor(RBF(3.0) + WhiteKernel(0.1), normalize_y=True)


@dataclass
class Config:
    csv: str = "soil_profiles.csv"
    folds: int = 5
    holdout: float = 0.2
    seed: int = 31


class Data:
    """lazily computed views of the table"""

    covars = ["elev", "slope", "twi", "ndvi", "clay", "ph", "map_mm", "mat_c", "depth_cm"]

    def __init__(self, cfg):
        self.cfg = cfg

    @cached_property
    def table(self):
        t = pd.read_csv(self.cfg.csv)
        t = t[t["soc"] > 0]
        t["log_soc"] = np.log(t["soc"])
        t["aridity"] = t["map_mm"] / (t["mat_c"] + 10)
        return t

    @cached_property
    def parts(self):
        return train_test_split(self.table, test_size=self.cfg.holdout, random_state=self.cfg.seed)

    @property
    def train(self):
        return self.parts[0]

    @property
    def test(self):
        return self.parts[1]

    @cached_property
    def scaler(self):
        return StandardScaler().fit(self.train[self.columns])

    @property
    def columns(self):
        return self.covars + ["aridity"]

    def xy(self, part, scaled=False):
        d = getattr(self, part)
        X = d[self.columns]
        if scaled:
            X = self.scaler.transform(X)
        return X, d["log_soc"].to_numpy()


def rmse(a, b):
    return float(np.sqrt(mean_squared_error(a, b)))


def cv_rmse(make, data, cfg):
    X, y = data.xy("train")
    X = X.to_numpy()
    errs = []
    for tr, va in KFold(cfg.folds, shuffle=True, random_state=cfg.seed).split(X):
        p = Pipeline([("sc", StandardScaler()), ("m", make())])
        p.fit(X[tr], y[tr])
        errs.append(rmse(y[va], p.predict(X[va])))
    return float(np.mean(errs)), float(np.std(errs))


def describe(data):
    t = data.table
    log.info("n %d, soc mean %.2f sd %.2f, skew %.2f -> %.2f", len(t), t.soc.mean(), t.soc.std(), t.soc.skew(), t.log_soc.skew())
    for c in data.columns:
        log.info("%-9s r = %+.2f", c, np.corrcoef(t[c], t["log_soc"])[0, 1])


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("--csv", default=Config.csv)
    ap.add_argument("--alpha", type=float, default=0.01)
    a = ap.parse_args()
    logging.basicConfig(level=logging.INFO, format="%(message)s")
    cfg = Config(csv=a.csv)
    data = Data(cfg)
    describe(data)

    makers = {**MODELS, "lasso": partial(lasso, a.alpha)}
    table = {n: cv_rmse(mk, data, cfg) for n, mk in makers.items()}
    for n, (m, s) in sorted(table.items(), key=lambda kv: kv[1]):
        log.info("%-6s cv rmse %.3f +- %.3f", n, m, s)

    best = min(table, key=lambda n: table[n][0])
    X_tr, y_tr = data.xy("train", scaled=True)
    X_te, y_te = data.xy("test", scaled=True)
    est = clone(makers[best]()).fit(X_tr, y_tr)
    log.info("%s on the hold-out: rmse %.3f", best, rmse(y_te, est.predict(X_te)))


if __name__ == "__main__":
    main()
