# expects: overlap, threshold-on-test
"""Training job of the claims triage model.

Run by the scheduler once a month; see --help for what can be set.
"""
import argparse
import json
import logging
import os
import sys
import time
from typing import Dict, List, Tuple

import joblib
import numpy as np
import pandas as pd
from imblearn.over_sampling import ADASYN
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.metrics import average_precision_score, f1_score, precision_recall_curve, roc_auc_score
from sklearn.model_selection import train_test_split

LOGGER = logging.getLogger("claims")

CONFIG: Dict[str, object] = {
    "label": "suspicious",
    "numeric": ["amount", "days_open", "n_previous", "policy_age", "n_documents"],
    "flags": ["weekend", "abroad", "lawyer"],
    "model": {"max_iter": 350, "learning_rate": 0.06, "l2_regularization": 0.1},
}


def parse_arguments(argv: List[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--input", required=True, help="parquet file of closed claims")
    parser.add_argument("--output", default="./model", help="folder of model and report")
    parser.add_argument("--seed", type=int, default=20210801)
    parser.add_argument("--holdout", type=float, default=0.2)
    parser.add_argument("--verbose", action="store_true")
    return parser.parse_args(argv)


def load(path: str) -> pd.DataFrame:
    started = time.time()
    frame = pd.read_parquet(path)
    LOGGER.info("read %d claims in %.1f s", len(frame), time.time() - started)
    missing = set(CONFIG["numeric"]) | set(CONFIG["flags"]) | {CONFIG["label"]}
    missing -= set(frame.columns)
    if missing:
        raise ValueError("columns are missing: " + ", ".join(sorted(missing)))
    return frame


def to_matrix(frame: pd.DataFrame) -> Tuple[np.ndarray, np.ndarray]:
    inputs = frame[CONFIG["numeric"] + CONFIG["flags"]].copy()
    inputs["amount"] = np.log1p(inputs["amount"].clip(lower=0))
    for flag in CONFIG["flags"]:
        inputs[flag] = inputs[flag].astype("int8")
    inputs = inputs.fillna(-1)
    return inputs.to_numpy(dtype="float32"), frame[CONFIG["label"]].to_numpy(dtype="int8")


def rebalance(X: np.ndarray, y: np.ndarray, seed: int) -> Tuple[np.ndarray, np.ndarray]:
    before = np.bincount(y)
    X, y = ADASYN(random_state=seed, n_neighbors=7).fit_resample(X, y)
    LOGGER.info("classes %s -> %s", before, np.bincount(y))
    return X, y


def build_sets(path: str, seed: int, holdout: float):
    X, y = to_matrix(load(path))
    X, y = rebalance(X, y, seed)
    return train_test_split(X, y, test_size=holdout, random_state=seed, stratify=y)


def fit(X: np.ndarray, y: np.ndarray) -> HistGradientBoostingClassifier:
    model = HistGradientBoostingClassifier(**CONFIG["model"])
    model.fit(X, y)
    return model


def choose_cut(y: np.ndarray, scores: np.ndarray) -> float:
    precision, recall, cuts = precision_recall_curve(y, scores)
    harmonic = 2 * precision * recall / np.maximum(precision + recall, 1e-9)
    return float(cuts[int(np.argmax(harmonic[:-1]))])


def report(model, X, y) -> Dict[str, float]:
    scores = model.predict_proba(X)[:, 1]
    cut = choose_cut(y, scores)
    return {
        "roc_auc": float(roc_auc_score(y, scores)),
        "average_precision": float(average_precision_score(y, scores)),
        "cut": cut,
        "f1": float(f1_score(y, scores >= cut)),
    }


def save(folder: str, model, figures: Dict[str, float]) -> None:
    os.makedirs(folder, exist_ok=True)
    joblib.dump(model, os.path.join(folder, "model.joblib"))
    with open(os.path.join(folder, "report.json"), "w") as out:
        json.dump(figures, out, indent=2)


def main(argv: List[str]) -> int:
    options = parse_arguments(argv)
    logging.basicConfig(level=logging.DEBUG if options.verbose else logging.INFO)
    X_train, X_test, y_train, y_test = build_sets(options.input, options.seed, options.holdout)
    model = fit(X_train, y_train)
    figures = report(model, X_test, y_test)
    for name, value in figures.items():
        LOGGER.info("%-18s %.4f", name, value)
    save(options.output, model, figures)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
