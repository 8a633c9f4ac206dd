# expects: nothing
"""train.py --model {rf,lgb,logreg} : one run = one model = one line in runs.csv"""
import argparse
import csv
import os
import time

import numpy as np
import pandas as pd
from sklearn.metrics import accuracy_score, f1_score, roc_auc_score
from sklearn.model_selection import train_test_split
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler


def get_model(name, seed):
    if name == "rf":
        from sklearn.ensemble import RandomForestClassifier

        return RandomForestClassifier(n_estimators=500, n_jobs=-1, random_state=seed)
    if name == "lgb":
        from lightgbm import LGBMClassifier

        return LGBMClassifier(n_estimators=300, learning_rate=0.05, random_state=seed)
    if name == "logreg":
        from sklearn.linear_model import LogisticRegression

        return make_pipeline(StandardScaler(), LogisticRegression(max_iter=1000))
    raise ValueError(name)


def get_data(path, seed):
    df = pd.read_csv(path)
    df = df[df["duration"] > 0]
    y = (df["y"] == "yes").astype(int)
    X = df[["age", "balance", "day", "campaign", "previous"]].copy()
    X["loan"] = (df["loan"] == "yes").astype(int)
    X["housing"] = (df["housing"] == "yes").astype(int)
    X["contacted"] = (df["pdays"] > -1).astype(int)
    return train_test_split(X, y, test_size=0.2, stratify=y, random_state=seed)


def evaluate(model, X, y):
    p = model.predict_proba(X)[:, 1]
    hat = (p >= 0.5).astype(int)
    return {"auc": roc_auc_score(y, p), "f1": f1_score(y, hat), "acc": accuracy_score(y, hat)}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("data")
    parser.add_argument("--model", choices=["rf", "lgb", "logreg"], default="lgb")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--log", default="runs.csv")
    args = parser.parse_args()

    X_train, X_test, y_train, y_test = get_data(args.data, args.seed)
    model = get_model(args.model, args.seed)
    t0 = time.time()
    model.fit(X_train, y_train)
    row = {"model": args.model, "seed": args.seed, "secs": round(time.time() - t0, 1)}
    row.update(evaluate(model, X_test, y_test))
    print(row)

    new = not os.path.exists(args.log)
    with open(args.log, "a", newline="") as f:
        w = csv.DictWriter(f, row.keys())
        if new:
            w.writeheader()
        w.writerow(row)


if __name__ == "__main__":
    main()
