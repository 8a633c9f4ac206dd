# expects: nothing
"""Runner with pluggable steps; every step is fitted on the training part alone."""
from __future__ import annotations

import abc
import argparse
import json
from dataclasses import dataclass, field

import numpy as np
import pandas as pd
from sklearn.ensemble import RandomForestClassifier
from sklearn.metrics import roc_auc_score


class Step(abc.ABC):
    @abc.abstractmethod
    def fit(self, df: pd.DataFrame, y: pd.Series) -> "Step": ...

    @abc.abstractmethod
    def apply(self, df: pd.DataFrame) -> pd.DataFrame: ...


@dataclass
class MeanImpute(Step):
    cols: list[str]
    means: dict = field(default_factory=dict)

    def fit(self, df, y):
        self.means = df[self.cols].mean().to_dict()
        return self

    def apply(self, df):
        return df.fillna(self.means)


@dataclass
class TargetMean(Step):
    col: str
    smooth: float = 20.0

    def fit(self, df, y):
        self.prior = y.mean()
        stats = y.groupby(df[self.col]).agg(["mean", "size"])
        w = stats["size"] / (stats["size"] + self.smooth)
        self.table = w * stats["mean"] + (1 - w) * self.prior
        return self

    def apply(self, df):
        out = df.copy()
        out[self.col] = df[self.col].map(self.table).fillna(self.prior)
        return out


@dataclass
class Standardise(Step):
    cols: list[str]

    def fit(self, df, y):
        self.mu = df[self.cols].mean()
        self.sd = df[self.cols].std().replace(0, 1)
        return self

    def apply(self, df):
        out = df.copy()
        out[self.cols] = (df[self.cols] - self.mu) / self.sd
        return out


class Chain:
    def __init__(self, steps):
        self.steps = steps

    def fit_apply(self, df, y):
        for s in self.steps:
            df = s.fit(df, y).apply(df)
        return df

    def apply(self, df):
        for s in self.steps:
            df = s.apply(df)
        return df


def describe(df):
    """Print what a person wants to see; nothing of it is used later."""
    print(df.describe(percentiles=[0.01, 0.5, 0.99]).T)
    print("overall churn", df["churn"].mean())
    print(df.groupby("plan")["churn"].mean())


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("csv")
    ap.add_argument("--seed", type=int, default=0)
    args = ap.parse_args()
    df = pd.read_csv(args.csv)
    describe(df)
    rng = np.random.default_rng(args.seed)
    is_test = rng.random(len(df)) < 0.2
    y = df.pop("churn")
    nums = ["minutes", "data", "bill"]
    chain = Chain([MeanImpute(nums), TargetMean("plan"), Standardise(nums)])
    a = chain.fit_apply(df[~is_test], y[~is_test])
    b = chain.apply(df[is_test])
    cols = nums + ["plan"]
    m = RandomForestClassifier(n_estimators=300, random_state=args.seed).fit(a[cols], y[~is_test])
    print(json.dumps({"auc": roc_auc_score(y[is_test], m.predict_proba(b[cols])[:, 1])}))


if __name__ == "__main__":
    main()
