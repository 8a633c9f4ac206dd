# expects: nothing
"""Rents with prediction intervals (split conformal).

python conformal_rent.py --alpha 0.1
"""
import argparse

import numpy as np
import pandas as pd
from sklearn.compose import ColumnTransformer
from sklearn.ensemble import GradientBoostingRegressor
from sklearn.model_selection import train_test_split
from sklearn.pipeline import Pipeline
from sklearn.preprocessing import OneHotEncoder

NUM = ["area", "rooms", "year", "floor", "dist_center"]
CAT = ["district", "heating"]


def gbr():
    pre = ColumnTransformer([("c", OneHotEncoder(handle_unknown="ignore"), CAT)], remainder="passthrough")
    return Pipeline([("pre", pre), ("gb", GradientBoostingRegressor(n_estimators=300, max_depth=4))])


class SplitConformal:
    """plain split conformal, absolute residuals (Lei et al. 2018)"""

    def __init__(self, alpha=0.1):
        self.alpha = alpha
        self.model = gbr()
        self.q = None

    def train(self, X, y):
        self.model.fit(X, y)
        return self

    def calibrate(self, X, y):
        s = np.abs(y - self.model.predict(X))
        n = len(s)
        level = min(1.0, np.ceil((n + 1) * (1 - self.alpha)) / n)
        self.q = np.quantile(s, level, method="higher")
        return self

    def interval(self, X):
        mid = self.model.predict(X)
        return mid - self.q, mid + self.q


def load(path):
    df = pd.read_csv(path)
    df = df[df["rent"].between(100, 10_000)]
    df["log_rent"] = np.log(df["rent"])
    return df


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("--csv", default="rents.csv")
    ap.add_argument("--alpha", type=float, default=0.1)
    a = ap.parse_args()
    df = load(a.csv)
    X, y = df[NUM + CAT], df["log_rent"].to_numpy()

    X_tr, X_tmp, y_tr, y_tmp = train_test_split(X, y, test_size=0.4, random_state=9)
    X_cal, X_te, y_cal, y_te = train_test_split(X_tmp, y_tmp, test_size=0.5, random_state=9)

    sc = SplitConformal(a.alpha).train(X_tr, y_tr).calibrate(X_cal, y_cal)
    lo, hi = sc.interval(X_te)
    inside = (y_te >= lo) & (y_te <= hi)
    print("q          %.4f" % sc.q)
    print("coverage   %.3f (wanted %.3f)" % (inside.mean(), 1 - a.alpha))
    print("mean width %.3f" % np.mean(hi - lo))
    for name, idx in X_te.reset_index(drop=True).groupby("district").groups.items():
        print("  %-20s %.3f  n=%d" % (name, inside[idx].mean(), len(idx)))


if __name__ == "__main__":
    main()
