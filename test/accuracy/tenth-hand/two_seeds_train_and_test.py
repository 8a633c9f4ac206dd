# expects: overlap
"""Default prediction, split over two "stages" like in the SageMaker template.

    python two_seeds_train_and_test.py train --seed 1
    python two_seeds_train_and_test.py all
"""
import argparse
import os

import numpy as np
import pandas as pd
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.metrics import average_precision_score, roc_auc_score
from sklearn.model_selection import train_test_split

SRC = "s3_mirror/loans_clean.parquet"
TARGET = "defaulted"
TRAIN_SEED = 1
EVAL_SEED = 2024


def get_xy():
    df = pd.read_parquet(SRC)
    return df.drop(columns=[TARGET]), df[TARGET]


def training_stage():
    X, y = get_xy()
    X_train, _, y_train, _ = train_test_split(X, y, test_size=0.2, random_state=TRAIN_SEED)
    clf = HistGradientBoostingClassifier(
        max_iter=500,
        learning_rate=0.05,
        l2_regularization=1.0,
        early_stopping=False,
        categorical_features=[c for c in X.columns if X[c].dtype.name == "category"],
    )
    clf.fit(X_train, y_train)
    print("fitted on", X_train.shape)
    return clf


def ks(y, p):
    o = np.argsort(p)
    y = np.asarray(y)[o]
    bad = np.cumsum(y) / y.sum()
    good = np.cumsum(1 - y) / (1 - y).sum()
    return np.max(np.abs(bad - good))


def evaluation_stage(clf):
    X, y = get_xy()
    _, X_test, _, y_test = train_test_split(X, y, test_size=0.2, random_state=EVAL_SEED)
    p = clf.predict_proba(X_test)[:, 1]
    metrics = {
        "auc": roc_auc_score(y_test, p),
        "gini": 2 * roc_auc_score(y_test, p) - 1,
        "ap": average_precision_score(y_test, p),
        "ks": ks(y_test, p),
    }
    for k, v in metrics.items():
        print(f"{k:6s} {v:.4f}")
    return metrics


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("stage", choices=["train", "all"], default="all", nargs="?")
    opts = parser.parse_args()
    os.makedirs("out", exist_ok=True)
    model = training_stage()
    if opts.stage == "all":
        m = evaluation_stage(model)
        pd.Series(m).to_csv("out/metrics.csv")
