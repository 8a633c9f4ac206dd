# expects: preprocess-before-split, encode-before-split, multi-test
"""Telco churn - compare a few classifiers.

Usage: python churn_experiment.py --csv data/telco.csv --out runs/
"""
import argparse
import logging
import time
from dataclasses import dataclass, field
from functools import wraps
from pathlib import Path

import numpy as np
import pandas as pd
from sklearn.ensemble import GradientBoostingClassifier, RandomForestClassifier
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import classification_report, f1_score, roc_auc_score
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import StandardScaler

logging.basicConfig(level=logging.INFO, format="%(asctime)s %(name)s %(message)s")
log = logging.getLogger("churn")


def timed(fn):
    @wraps(fn)
    def inner(*args, **kwargs):
        t0 = time.time()
        res = fn(*args, **kwargs)
        log.info("%s took %.1fs", fn.__name__, time.time() - t0)
        return res
    return inner


@dataclass
class Config:
    csv: str = "data/telco.csv"
    target: str = "Churn"
    drop: list = field(default_factory=lambda: ["customerID"])
    test_size: float = 0.25
    seed: int = 13


class Experiment:
    def __init__(self, cfg: Config):
        self.cfg = cfg
        self.results = []

    def load(self):
        df = pd.read_csv(self.cfg.csv)
        df["TotalCharges"] = pd.to_numeric(df["TotalCharges"], errors="coerce").fillna(0.0)
        df[self.cfg.target] = (df[self.cfg.target] == "Yes").astype(int)
        self.df = df.drop(columns=self.cfg.drop)
        return self

    @timed
    def prepare(self):
        y = self.df[self.cfg.target]
        X = self.df.drop(columns=[self.cfg.target])
        X = pd.get_dummies(X, drop_first=True)
        num = ["tenure", "MonthlyCharges", "TotalCharges"]
        scaler = StandardScaler()
        X[num] = scaler.fit_transform(X[num])
        self.X_train, self.X_test, self.y_train, self.y_test = train_test_split(
            X, y, test_size=self.cfg.test_size, stratify=y, random_state=self.cfg.seed
        )
        log.info("train %s test %s", self.X_train.shape, self.X_test.shape)
        return self

    @timed
    def run(self, name, clf):
        clf.fit(self.X_train, self.y_train)
        p = clf.predict_proba(self.X_test)[:, 1]
        res = {
            "model": name,
            "auc": roc_auc_score(self.y_test, p),
            "f1": f1_score(self.y_test, (p > 0.5).astype(int)),
        }
        log.info("%s -> %s", name, res)
        self.results.append(res)
        return clf

    def summary(self):
        return pd.DataFrame(self.results).sort_values("auc", ascending=False)


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("--csv", default="data/telco.csv")
    ap.add_argument("--out", default="runs")
    args = ap.parse_args()

    exp = Experiment(Config(csv=args.csv)).load().prepare()
    exp.run("logreg", LogisticRegression(max_iter=2000))
    exp.run("rf", RandomForestClassifier(n_estimators=300, n_jobs=-1, random_state=0))
    exp.run("gbm", GradientBoostingClassifier())
    out = Path(args.out)
    out.mkdir(exist_ok=True, parents=True)
    exp.summary().to_csv(out / "leaderboard.csv", index=False)
    print(exp.summary())


if __name__ == "__main__":
    main()
