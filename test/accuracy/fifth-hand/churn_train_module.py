# expects: nothing
"""Training entry point of the churn service."""
from __future__ import annotations

import logging
from dataclasses import dataclass, field
from pathlib import Path

import joblib
import pandas as pd
from sklearn.compose import ColumnTransformer
from sklearn.impute import SimpleImputer
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import average_precision_score
from sklearn.model_selection import train_test_split
from sklearn.pipeline import Pipeline
from sklearn.preprocessing import OneHotEncoder, StandardScaler

logger = logging.getLogger("churn.train")


@dataclass(frozen=True)
class TrainConfig:
    source: Path
    target: str = "churned"
    numeric: list[str] = field(default_factory=lambda: ["tenure", "monthly", "tickets"])
    categorical: list[str] = field(default_factory=lambda: ["plan", "region"])
    test_size: float = 0.2
    seed: int = 17
    out: Path = Path("model.joblib")


def build_pipeline(cfg: TrainConfig) -> Pipeline:
    numeric = Pipeline([("impute", SimpleImputer(strategy="median")), ("scale", StandardScaler())])
    categorical = OneHotEncoder(handle_unknown="ignore")
    features = ColumnTransformer([("num", numeric, cfg.numeric), ("cat", categorical, cfg.categorical)])
    return Pipeline([("features", features), ("model", LogisticRegression(max_iter=1000))])


def run(cfg: TrainConfig) -> float:
    frame = pd.read_parquet(cfg.source)
    logger.info("loaded %d rows, base rate %.3f", len(frame), frame[cfg.target].mean())
    train, test = train_test_split(frame, test_size=cfg.test_size, random_state=cfg.seed, stratify=frame[cfg.target])
    columns = cfg.numeric + cfg.categorical
    pipeline = build_pipeline(cfg)
    pipeline.fit(train[columns], train[cfg.target])
    scores = pipeline.predict_proba(test[columns])[:, 1]
    ap = average_precision_score(test[cfg.target], scores)
    logger.info("average precision %.4f", ap)
    joblib.dump(pipeline, cfg.out)
    return ap


if __name__ == "__main__":
    logging.basicConfig(level=logging.INFO)
    run(TrainConfig(source=Path("data/churn.parquet")))
