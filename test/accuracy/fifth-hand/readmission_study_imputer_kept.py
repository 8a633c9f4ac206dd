# expects: nothing
"""Thirty-day readmission: second version, the imputer belongs to the model."""
import argparse
import json
import logging
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Dict, List

import numpy as np
import pandas as pd
from sklearn.impute import SimpleImputer
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import brier_score_loss, roc_auc_score
from sklearn.model_selection import train_test_split

LOG = logging.getLogger("readmission")
LAB = ["sodium", "creatinine", "haemoglobin", "crp"]
BASE = ["age", "female", "emergency", "previous_stays"]


@dataclass
class Options:
    register: Path
    out: Path
    test_size: float = 0.3
    seed: int = 2016


class Readmission:
    """Imputer and regression that belong together."""

    def __init__(self, penalty: float = 1.0) -> None:
        self.imputer = SimpleImputer(strategy="mean")
        self.regression = LogisticRegression(C=penalty, max_iter=5000)

    def _matrix(self, frame: pd.DataFrame, learn: bool) -> np.ndarray:
        labs = self.imputer.fit_transform(frame[LAB]) if learn else self.imputer.transform(frame[LAB])
        return np.hstack([frame[BASE].to_numpy(dtype=float), labs, frame[LAB].isna().to_numpy(dtype=float)])

    def fit(self, frame: pd.DataFrame) -> "Readmission":
        self.regression.fit(self._matrix(frame, learn=True), frame["readmitted30"])
        return self

    def risk(self, frame: pd.DataFrame) -> np.ndarray:
        return self.regression.predict_proba(self._matrix(frame, learn=False))[:, 1]


def read_register(path: Path) -> pd.DataFrame:
    frame = pd.read_csv(path, sep=";")
    LOG.info("%d stays, mean age %.1f", len(frame), frame["age"].mean())
    frame = frame[frame["age"] >= 18]
    frame["female"] = (frame["sex"] == "F").astype(int)
    frame["emergency"] = (frame["admission"] == "EM").astype(int)
    return frame.reset_index(drop=True)


def describe(frame: pd.DataFrame) -> None:
    for column in BASE + LAB:
        LOG.info("%s: mean %.2f sd %.2f missing %.1f%%", column, frame[column].mean(), frame[column].std(),
                 100 * frame[column].isna().mean())


def assess(model: Readmission, part: pd.DataFrame) -> Dict[str, float]:
    p = model.risk(part)
    y = part["readmitted30"].to_numpy()
    return {"auc": float(roc_auc_score(y, p)), "brier": float(brier_score_loss(y, p))}


def main(argv: List[str]) -> int:
    logging.basicConfig(level=logging.INFO)
    p = argparse.ArgumentParser()
    p.add_argument("register", type=Path)
    p.add_argument("--out", type=Path, default=Path("results"))
    a = p.parse_args(argv)
    opt = Options(a.register, a.out)
    frame = read_register(opt.register)
    describe(frame)
    train, test = train_test_split(frame, test_size=opt.test_size, random_state=opt.seed, stratify=frame["readmitted30"])
    model = Readmission().fit(train)
    result = assess(model, test)
    LOG.info("test: %s", result)
    opt.out.mkdir(exist_ok=True)
    (opt.out / "result.json").write_text(json.dumps(result))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
