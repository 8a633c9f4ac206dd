# expects: nothing
"""
Subscriber churn, end to end.

    python churn_project.py --data subscribers.parquet --out models/2023-05

1. split into train / valid / test (60/20/20)
2. FeatureBuilder learns medians, caps and channel rates on train
3. a few model families, each with a small grid, are judged on valid
4. cut-off from the cost matrix on valid
5. the winner is fitted again on train + valid and goes to test, once
"""
import argparse
import json
import logging
from collections import namedtuple
from pathlib import Path

import joblib
import numpy as np
import pandas as pd
from sklearn.ensemble import HistGradientBoostingClassifier, RandomForestClassifier
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import average_precision_score, brier_score_loss, roc_auc_score
from sklearn.model_selection import ParameterGrid, train_test_split
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

logger = logging.getLogger("churn")
Split = namedtuple("Split", "X y")

COST_CALL = 4.0
VALUE_SAVED = 60.0
SAVE_RATE = 0.25


class FeatureBuilder:
    """fit on train, transform anything"""

    numeric = ["months", "fee", "minutes", "gb", "complaints", "late_payments"]
    channel = "sales_channel"

    def fit(self, df, y):
        self.medians_ = df[self.numeric].median()
        self.caps_ = df[self.numeric].quantile(0.995)
        tmp = pd.DataFrame({"c": df[self.channel], "y": np.asarray(y)})
        g = tmp.groupby("c")["y"]
        self.prior_ = float(np.mean(y))
        self.rates_ = (g.sum() + 30 * self.prior_) / (g.count() + 30)
        return self

    def transform(self, df):
        out = df[self.numeric].fillna(self.medians_).clip(upper=self.caps_, axis=1)
        out["channel_rate"] = df[self.channel].map(self.rates_).fillna(self.prior_)
        out["fee_per_gb"] = out["fee"] / (out["gb"] + 0.5)
        out["complaints_per_month"] = out["complaints"] / (out["months"] + 1)
        out["no_data"] = (df["gb"].isna()).astype(int)
        return out

    def fit_transform(self, df, y):
        return self.fit(df, y).transform(df)


class Data:
    def __init__(self, path, seed):
        df = pd.read_parquet(path)
        df = df[df["months"] >= 2]
        df = df.drop(columns=["subscriber_id", "msisdn"], errors="ignore")
        y = df.pop("churned").astype(int)
        rest, test, y_rest, y_test = train_test_split(df, y, test_size=0.2, stratify=y, random_state=seed)
        train, valid, y_train, y_valid = train_test_split(rest, y_rest, test_size=0.25, stratify=y_rest, random_state=seed)
        self.raw = {"train": (train, y_train), "valid": (valid, y_valid), "test": (test, y_test)}
        self.builder = FeatureBuilder().fit(train, y_train)

    def get(self, name):
        X, y = self.raw[name]
        return Split(self.builder.transform(X), y)


def families(seed):
    yield "logreg", lambda **k: make_pipeline(StandardScaler(), LogisticRegression(max_iter=2000, **k)), ParameterGrid({"C": [0.01, 0.1, 1.0]})
    yield "forest", lambda **k: RandomForestClassifier(400, n_jobs=-1, random_state=seed, **k), ParameterGrid({"min_samples_leaf": [1, 5, 20], "max_features": ["sqrt", 0.6]})
    yield "hgb", lambda **k: HistGradientBoostingClassifier(random_state=seed, **k), ParameterGrid({"learning_rate": [0.03, 0.1], "max_leaf_nodes": [15, 31], "max_iter": [200]})


def metrics(y, p):
    return {"auc": roc_auc_score(y, p), "ap": average_precision_score(y, p), "brier": brier_score_loss(y, p)}


def profit(y, p, cut):
    called = p >= cut
    return float((called & (y == 1)).sum() * VALUE_SAVED * SAVE_RATE - called.sum() * COST_CALL)


def choose_cut(y, p):
    cuts = np.unique(np.quantile(p, np.linspace(0.5, 0.995, 100)))
    gains = [profit(y, p, c) for c in cuts]
    return float(cuts[int(np.argmax(gains))])


def select(train, valid, seed):
    board = []
    for name, make, grid in families(seed):
        for params in grid:
            model = make(**params)
            model.fit(train.X, train.y)
            p = model.predict_proba(valid.X)[:, 1]
            board.append({"family": name, "params": params, **metrics(valid.y, p), "_make": make, "_p": p})
            logger.info("%-7s %-60s auc %.4f", name, params, board[-1]["auc"])
    board.sort(key=lambda r: -r["ap"])
    return board


def main():
    ap = argparse.ArgumentParser(description=__doc__)
    ap.add_argument("--data", required=True)
    ap.add_argument("--out", default="models/latest")
    ap.add_argument("--seed", type=int, default=2023)
    args = ap.parse_args()
    logging.basicConfig(level=logging.INFO, format="%(levelname).1s %(message)s")
    out = Path(args.out)
    out.mkdir(parents=True, exist_ok=True)

    data = Data(args.data, args.seed)
    train, valid = data.get("train"), data.get("valid")
    board = select(train, valid, args.seed)
    winner = board[0]
    cut = choose_cut(valid.y.values, winner["_p"])
    logger.info("winner %s %s, cut %.3f", winner["family"], winner["params"], cut)

    final = winner["_make"](**winner["params"])
    final.fit(pd.concat([train.X, valid.X]), pd.concat([train.y, valid.y]))
    test = data.get("test")
    p = final.predict_proba(test.X)[:, 1]
    report = {
        "family": winner["family"],
        "params": winner["params"],
        "cut": cut,
        "valid": {k: winner[k] for k in ("auc", "ap", "brier")},
        "test": {**metrics(test.y, p), "profit": profit(test.y.values, p, cut), "called": float((p >= cut).mean())},
    }
    (out / "report.json").write_text(json.dumps(report, indent=2))
    joblib.dump({"builder": data.builder, "model": final, "cut": cut}, out / "model.joblib")
    print(json.dumps(report["test"], indent=2))


if __name__ == "__main__":
    main()
