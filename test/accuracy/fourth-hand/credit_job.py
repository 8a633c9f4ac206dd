# expects: preprocess-before-split
"""Nightly retraining of the credit score."""
from __future__ import annotations

import argparse
import json
import logging
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import pandas as pd
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import StandardScaler

log = logging.getLogger(__name__)


@dataclass
class Settings:
    source: Path
    out: Path
    target: str = "defaulted"
    drop: list[str] = field(default_factory=lambda: ["loan_id", "branch"])
    test_share: float = 0.25
    seed: int = 7


class CreditJob:
    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self.model = LogisticRegression(max_iter=500)
        self.scaler = StandardScaler()

    def read(self) -> None:
        frame = pd.read_parquet(self.settings.source)
        frame = frame.drop(columns=self.settings.drop)
        self.y = frame.pop(self.settings.target).to_numpy()
        self.X = frame
        log.info("%d applications", len(frame))

    def prepare(self) -> None:
        self.X["debt_ratio"] = self.X["debt"] / self.X["income"].clip(lower=1)
        self.columns = list(self.X.columns)
        self.X = self.scaler.fit_transform(self.X)

    def split(self) -> None:
        parts = train_test_split(
            self.X, self.y, test_size=self.settings.test_share, random_state=self.settings.seed, stratify=self.y
        )
        self.X_train, self.X_test, self.y_train, self.y_test = parts

    def train(self) -> None:
        self.model.fit(self.X_train, self.y_train)

    def report(self) -> dict[str, float]:
        score = self.model.predict_proba(self.X_test)[:, 1]
        return {"auc": float(roc_auc_score(self.y_test, score)), "gini": float(2 * roc_auc_score(self.y_test, score) - 1)}

    def run(self) -> None:
        self.read()
        self.prepare()
        self.split()
        self.train()
        report = self.report()
        self.settings.out.write_text(json.dumps(report))
        log.info("%s", report)


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("source", type=Path)
    parser.add_argument("--out", type=Path, default=Path("report.json"))
    args = parser.parse_args()
    logging.basicConfig(level=logging.INFO)
    CreditJob(Settings(args.source, args.out)).run()


if __name__ == "__main__":
    main()
