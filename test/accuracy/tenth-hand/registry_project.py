# expects: preprocess-before-split, multi-test
"""Sugar content from NIR spectra. Everything in one file so that it can be copied to the lab pc.

    nir/registry.py   -> REGISTRY, register
    nir/store.py      -> SpectraStore
    nir/runner.py     -> Runner
"""
from __future__ import annotations

import argparse
import json
import logging
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any, Callable

import numpy as np
import pandas as pd
from scipy.signal import savgol_filter
from sklearn.cross_decomposition import PLSRegression
from sklearn.decomposition import PCA
from sklearn.ensemble import GradientBoostingRegressor
from sklearn.linear_model import Ridge
from sklearn.metrics import mean_squared_error, r2_score
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import StandardScaler
from sklearn.svm import SVR

logger = logging.getLogger("nir")

# ------------------------------------------------------------------ registry
REGISTRY: dict[str, Callable[..., Any]] = {}


def register(name: str):
    def deco(fn):
        REGISTRY[name] = fn
        return fn
    return deco


@register("ridge")
def _ridge(alpha: float = 1.0):
    return Ridge(alpha=alpha)


@register("pls")
def _pls(n: int = 12):
    return PLSRegression(n_components=n)


@register("svr")
def _svr(C: float = 10.0):
    return SVR(C=C, gamma="scale", epsilon=0.05)


@register("gbr")
def _gbr():
    return GradientBoostingRegressor(n_estimators=300, max_depth=3, subsample=0.7)


# ------------------------------------------------------------------ config
@dataclass
class Cfg:
    path: str = "nir/mango.csv"
    target: str = "brix"
    derivative: int = 1
    window: int = 15
    n_components: int = 30
    test_size: float = 0.25
    seed: int = 2
    models: list[str] = field(default_factory=lambda: ["ridge", "pls", "svr", "gbr"])


# ------------------------------------------------------------------ data
class SpectraStore:
    def __init__(self, cfg: Cfg):
        self.cfg = cfg

    @cached_property
    def raw(self) -> pd.DataFrame:
        df = pd.read_csv(self.cfg.path)
        logger.info("read %s", df.shape)
        return df

    @cached_property
    def y(self) -> np.ndarray:
        return self.raw[self.cfg.target].to_numpy()

    @cached_property
    def spectra(self) -> np.ndarray:
        cols = [c for c in self.raw.columns if c.replace(".", "").isdigit()]
        s = self.raw[cols].to_numpy()
        # SNV, each spectrum by itself
        s = (s - s.mean(axis=1, keepdims=True)) / s.std(axis=1, keepdims=True)
        return savgol_filter(s, self.cfg.window, 2, deriv=self.cfg.derivative, axis=1)

    @cached_property
    def matrix(self) -> np.ndarray:
        z = StandardScaler().fit_transform(self.spectra)
        pca = PCA(self.cfg.n_components, random_state=0)
        scores = pca.fit_transform(z)
        logger.info("%d components explain %.3f", self.cfg.n_components, pca.explained_variance_ratio_.sum())
        return scores


@dataclass
class Split:
    X_train: np.ndarray
    X_test: np.ndarray
    y_train: np.ndarray
    y_test: np.ndarray

    @classmethod
    def of(cls, store: SpectraStore, cfg: Cfg) -> "Split":
        a, b, c, d = train_test_split(store.matrix, store.y, test_size=cfg.test_size, random_state=cfg.seed)
        return cls(a, b, c, d)


# ------------------------------------------------------------------ runner
class Runner:
    def __init__(self, cfg: Cfg):
        self.cfg = cfg
        self.split = Split.of(SpectraStore(cfg), cfg)
        self.rows: list[dict] = []

    def run(self, name: str) -> dict:
        est = REGISTRY[name]()
        est.fit(self.split.X_train, self.split.y_train)
        yhat = np.ravel(est.predict(self.split.X_test))
        row = {
            "model": name,
            "rmsep": float(np.sqrt(mean_squared_error(self.split.y_test, yhat))),
            "r2": float(r2_score(self.split.y_test, yhat)),
            "bias": float(np.mean(yhat - self.split.y_test)),
        }
        self.rows.append(row)
        return row

    def run_all(self):
        for name in self.cfg.models:
            logger.info("%s", self.run(name))
        return pd.DataFrame(self.rows).sort_values("rmsep")


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("--cfg", type=Path)
    a = ap.parse_args()
    logging.basicConfig(level=logging.INFO)
    cfg = Cfg(**json.loads(a.cfg.read_text())) if a.cfg else Cfg()
    tab = Runner(cfg).run_all()
    print(tab.to_string(index=False))


if __name__ == "__main__":
    main()
