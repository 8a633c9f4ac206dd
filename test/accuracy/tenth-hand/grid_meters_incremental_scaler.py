# expects: nothing
"""Smart meter peak prediction, too large for memory: arrow batches, incremental scaler, SGD.

Periods are separate folders: 2021/ 2022/ (train), 2023h1/ (valid), 2023h2/ (test)
"""
import argparse
import logging
from pathlib import Path

import numpy as np
import pyarrow.dataset as pads
from sklearn.linear_model import SGDRegressor
from sklearn.preprocessing import StandardScaler

log = logging.getLogger("meters")
FEATS = ["lag_1d", "lag_7d", "mean_28d", "max_28d", "temp_fc", "wind_fc", "dow_sin", "dow_cos", "contract_kw", "heat_pump"]
TARGET = "peak_kw"


def batches(root: Path, periods, size=200_000):
    for p in periods:
        for b in pads.dataset(root / p, format="parquet").to_batches(columns=FEATS + [TARGET], batch_size=size):
            df = b.to_pandas()
            df = df[df[TARGET].between(0, 500)]
            if len(df):
                yield df[FEATS].fillna(0.0).to_numpy(), df[TARGET].to_numpy()


class Stream:
    """scaler + regressor that learn batch by batch"""

    def __init__(self, eta):
        self.scaler = StandardScaler()
        self.reg = SGDRegressor(loss="huber", eta0=eta, learning_rate="invscaling", alpha=1e-6, random_state=0)

    def learn(self, root, periods, passes=2):
        for X, _ in batches(root, periods):
            self.scaler.partial_fit(X)
        log.info("scaler saw %d rows", self.scaler.n_samples_seen_)
        for k in range(passes):
            for X, y in batches(root, periods):
                self.reg.partial_fit(self.scaler.transform(X), y)
        return self

    def mae(self, root, periods):
        s = n = 0
        for X, y in batches(root, periods):
            p = self.reg.predict(self.scaler.transform(X))
            s += np.abs(p - y).sum()
            n += len(y)
        return s / n


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("root", type=Path)
    ap.add_argument("--etas", nargs="+", type=float, default=[0.001, 0.01, 0.1])
    a = ap.parse_args()
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s")

    best_eta, best = None, np.inf
    for eta in a.etas:
        v = Stream(eta).learn(a.root, ["2021", "2022"]).mae(a.root, ["2023h1"])
        log.info("eta %g valid mae %.3f", eta, v)
        if v < best:
            best, best_eta = v, eta

    final = Stream(best_eta).learn(a.root, ["2021", "2022", "2023h1"])
    log.info("eta %g test mae %.3f", best_eta, final.mae(a.root, ["2023h2"]))


if __name__ == "__main__":
    main()
