# expects: nothing
"""Train the credit score: typed, tested, boring."""
from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

import joblib
import numpy as np
import numpy.typing as npt
import pandas as pd
from sklearn.base import BaseEstimator, TransformerMixin
from sklearn.calibration import CalibratedClassifierCV
from sklearn.compose import ColumnTransformer
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.metrics import brier_score_loss, roc_auc_score
from sklearn.model_selection import StratifiedShuffleSplit
from sklearn.pipeline import Pipeline
from sklearn.preprocessing import OneHotEncoder

logger = logging.getLogger(__name__)
FloatArray = npt.NDArray[np.float64]


class QuantileClipper(BaseEstimator, TransformerMixin):
    """Clips to the quantiles seen while fitting."""

    def __init__(self, low: float = 0.01, high: float = 0.99) -> None:
        self.low = low
        self.high = high

    def fit(self, X: pd.DataFrame, y: object = None) -> "QuantileClipper":
        values = np.asarray(X, dtype=float)
        self.low_ = np.nanquantile(values, self.low, axis=0)
        self.high_ = np.nanquantile(values, self.high, axis=0)
        return self

    def transform(self, X: pd.DataFrame) -> FloatArray:
        return np.clip(np.asarray(X, dtype=float), self.low_, self.high_)


class Split(NamedTuple):
    X_train: pd.DataFrame
    X_test: pd.DataFrame
    y_train: pd.Series
    y_test: pd.Series


@dataclass(frozen=True, slots=True)
class Columns:
    target: str
    numeric: Sequence[str]
    categorical: Sequence[str]


@dataclass(frozen=True, slots=True)
class Scores:
    auc: float
    brier: float


def split(data: pd.DataFrame, columns: Columns, seed: int) -> Split:
    X = data[[*columns.numeric, *columns.categorical]]
    y = data[columns.target]
    train_idx, test_idx = next(StratifiedShuffleSplit(1, test_size=0.2, random_state=seed).split(X, y))
    return Split(X.iloc[train_idx], X.iloc[test_idx], y.iloc[train_idx], y.iloc[test_idx])


def build(columns: Columns) -> Pipeline:
    features = ColumnTransformer(
        transformers=[
            ("clip", QuantileClipper(), list(columns.numeric)),
            ("cat", OneHotEncoder(handle_unknown="ignore", sparse_output=False), list(columns.categorical)),
        ]
    )
    classifier = CalibratedClassifierCV(HistGradientBoostingClassifier(), method="isotonic", cv=5)
    return Pipeline([("features", features), ("classifier", classifier)])


def score(model: Pipeline, X: pd.DataFrame, y: pd.Series) -> Scores:
    probability: FloatArray = model.predict_proba(X)[:, 1]
    return Scores(auc=roc_auc_score(y, probability), brier=brier_score_loss(y, probability))


def train(path: Path, out: Path, seed: int = 0) -> Scores:
    columns = Columns("bad", ["income", "debt", "age", "utilisation"], ["home", "purpose"])
    data = pd.read_parquet(path)
    parts = split(data, columns, seed)
    model = build(columns)
    model.fit(parts.X_train, parts.y_train)
    scores = score(model, parts.X_test, parts.y_test)
    logger.info("auc %.3f brier %.4f on %d rows", scores.auc, scores.brier, len(parts.X_test))
    joblib.dump(model, out)
    return scores


if __name__ == "__main__":
    logging.basicConfig(level=logging.INFO)
    train(Path("credit.parquet"), Path("credit.joblib"))
