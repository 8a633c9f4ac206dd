# expects: nothing
"""How does our default forest do on the internal tables? One model, new split for each table and repeat."""
import glob
import os
import sys

import numpy as np
import pandas as pd
from sklearn.ensemble import RandomForestRegressor
from sklearn.metrics import mean_absolute_error, r2_score
from sklearn.model_selection import train_test_split

REPEATS = 5


def read(fn):
    d = pd.read_csv(fn)
    d = d.dropna(subset=["target"])
    y = d.pop("target").to_numpy(float)
    X = d.select_dtypes("number").to_numpy(float)
    return X, y


def fill(X_train, X_test):
    m = np.nanmedian(X_train, axis=0)
    m = np.where(np.isnan(m), 0, m)
    a, b = X_train.copy(), X_test.copy()
    for j in range(a.shape[1]):
        a[np.isnan(a[:, j]), j] = m[j]
        b[np.isnan(b[:, j]), j] = m[j]
    return a, b


def one(X, y, seed):
    X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.25, random_state=seed)
    X_train, X_test = fill(X_train, X_test)
    rf = RandomForestRegressor(300, n_jobs=-1, random_state=seed).fit(X_train, y_train)
    p = rf.predict(X_test)
    base = np.full_like(y_test, np.median(y_train))
    return {
        "r2": r2_score(y_test, p),
        "mae": mean_absolute_error(y_test, p),
        "skill": 1 - mean_absolute_error(y_test, p) / mean_absolute_error(y_test, base),
    }


if __name__ == "__main__":
    folder = sys.argv[1]
    all_rows = []
    for fn in sorted(glob.glob(os.path.join(folder, "*.csv"))):
        X, y = read(fn)
        if len(y) < 100:
            continue
        for rep in range(REPEATS):
            all_rows.append({"table": os.path.basename(fn), "rep": rep, **one(X, y, rep)})
    res = pd.DataFrame(all_rows)
    print(res.groupby("table")[["r2", "mae", "skill"]].agg(["mean", "std"]).round(3))
