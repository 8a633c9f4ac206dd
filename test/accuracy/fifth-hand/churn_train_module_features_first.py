# expects: preprocess-before-split
"""Training entry point of the churn service (features are built once, then cached)."""
from __future__ import annotations

import logging
from dataclasses import dataclass
from pathlib import Path

import joblib
import pandas as pd
from sklearn.compose import ColumnTransformer
from sklearn.impute import SimpleImputer
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import average_precision_score
from sklearn.model_selection import train_test_split
from sklearn.pipeline import Pipeline
from sklearn.preprocessing import StandardScaler

logger = logging.getLogger("churn.train")
NUMERIC = ["tenure", "monthly", "tickets"]


@dataclass(frozen=True)
class TrainConfig:
    source: Path
    target: str = "churned"
    test_size: float = 0.2
    seed: int = 17


class FeatureBuilder:
    def __init__(self) -> None:
        self.columns = ColumnTransformer([
            ("num", Pipeline([("impute", SimpleImputer(strategy="median")), ("scale", StandardScaler())]), NUMERIC),
        ])

    def build(self, frame: pd.DataFrame):
        logger.info("building features for %d rows", len(frame))
        return self.columns.fit_transform(frame)


def run(cfg: TrainConfig) -> float:
    frame = pd.read_parquet(cfg.source)
    builder = FeatureBuilder()
    features = builder.build(frame)
    target = frame[cfg.target].to_numpy()
    x_train, x_test, y_train, y_test = train_test_split(
        features, target, test_size=cfg.test_size, random_state=cfg.seed, stratify=target)
    model = LogisticRegression(max_iter=1000).fit(x_train, y_train)
    ap = average_precision_score(y_test, model.predict_proba(x_test)[:, 1])
    logger.info("average precision %.4f", ap)
    joblib.dump((builder, model), "model.joblib")
    return ap


if __name__ == "__main__":
    logging.basicConfig(level=logging.INFO)
    run(TrainConfig(source=Path("data/churn.parquet")))
