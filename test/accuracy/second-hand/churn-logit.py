# expects: preprocess-before-split, encode-before-split
"""Churn baseline for the retention team."""
import argparse
import logging

import pandas as pd
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import StandardScaler

log = logging.getLogger("churn")
NUMERIC = ["tenure", "monthly_charges", "total_charges", "support_calls"]


def load(path):
    frame = pd.read_csv(path)
    frame["total_charges"] = pd.to_numeric(frame["total_charges"], errors="coerce")
    return frame.dropna(subset=["total_charges"])


def features(frame):
    y = (frame.pop("churn") == "Yes").astype(int)
    frame = frame.drop(columns=["customer_number"])
    frame = pd.get_dummies(frame, drop_first=True)
    frame[NUMERIC] = StandardScaler().fit_transform(frame[NUMERIC])
    return frame, y


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("csv")
    parser.add_argument("--test-size", type=float, default=0.25)
    args = parser.parse_args()
    logging.basicConfig(level=logging.INFO)

    X, y = features(load(args.csv))
    X_tr, X_te, y_tr, y_te = train_test_split(X, y, test_size=args.test_size, stratify=y, random_state=17)
    model = LogisticRegression(max_iter=2000, class_weight="balanced").fit(X_tr, y_tr)
    log.info("train auc %.4f", roc_auc_score(y_tr, model.predict_proba(X_tr)[:, 1]))
    log.info("holdout auc %.4f", roc_auc_score(y_te, model.predict_proba(X_te)[:, 1]))


if __name__ == "__main__":
    main()
