# expects: preprocess-before-split
import argparse
import json
from dataclasses import asdict, dataclass

import numpy as np
import pandas as pd
from sklearn.linear_model import ElasticNet
from sklearn.metrics import mean_absolute_error, r2_score
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import RobustScaler


@dataclass
class Config:
    csv: str
    target: str = "G3"
    test_size: float = 0.2
    seed: int = 1
    alpha: float = 0.01
    l1_ratio: float = 0.5


class Experiment:
    def __init__(self, cfg):
        self.cfg = cfg
        self.scaler = RobustScaler()
        self.model = ElasticNet(alpha=cfg.alpha, l1_ratio=cfg.l1_ratio, max_iter=10000)

    def load(self):
        df = pd.read_csv(self.cfg.csv, sep=";")
        self.y = df[self.cfg.target].values
        # G1 / G2 are earlier grades -> not available in september
        df = df.drop(columns=[self.cfg.target, "G1", "G2"])
        for c in ["schoolsup", "famsup", "paid", "activities", "higher", "internet", "romantic"]:
            df[c] = (df[c] == "yes").astype(int)
        self.X = df.select_dtypes("number")
        return self

    def prepare(self):
        values = self.scaler.fit_transform(self.X)
        self.names = list(self.X.columns)
        self.X_train, self.X_test, self.y_train, self.y_test = train_test_split(
            values, self.y, test_size=self.cfg.test_size, random_state=self.cfg.seed
        )
        return self

    def fit(self):
        self.model.fit(self.X_train, self.y_train)
        return self

    def evaluate(self):
        pred = self.model.predict(self.X_test)
        self.metrics = {
            "mae": mean_absolute_error(self.y_test, pred),
            "r2": r2_score(self.y_test, pred),
            "nonzero": int(np.sum(self.model.coef_ != 0)),
        }
        return self.metrics

    def coefficients(self, k=10):
        o = np.argsort(-np.abs(self.model.coef_))[:k]
        return [(self.names[i], round(float(self.model.coef_[i]), 3)) for i in o]


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("csv")
    ap.add_argument("--alpha", type=float, default=0.01)
    ns = ap.parse_args()
    cfg = Config(csv=ns.csv, alpha=ns.alpha)
    exp = Experiment(cfg).load().prepare().fit()
    print(json.dumps({"config": asdict(cfg), "metrics": exp.evaluate()}, indent=2))
    for n, c in exp.coefficients():
        print("%-14s %6.3f" % (n, c))


if __name__ == "__main__":
    main()
