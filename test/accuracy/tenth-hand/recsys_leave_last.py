# expects: nothing
"""Biased matrix factorisation in numpy. MovieLens 1M.

test  = last rating of each user
valid = last but one
"""
import argparse
import time
from dataclasses import dataclass

import numpy as np
import pandas as pd


@dataclass
class HP:
    k: int = 32
    lr: float = 0.01
    reg: float = 0.05
    epochs: int = 25


class MF:
    def __init__(self, n_u, n_i, hp):
        r = np.random.default_rng(0)
        self.hp = hp
        self.P = r.normal(0, 0.1, (n_u, hp.k))
        self.Q = r.normal(0, 0.1, (n_i, hp.k))
        self.bu = np.zeros(n_u)
        self.bi = np.zeros(n_i)
        self.mu = 0.0

    def fit(self, tr, va=None):
        u, i, r = tr
        self.mu = r.mean()
        best, keep = np.inf, None
        for ep in range(self.hp.epochs):
            t = time.time()
            for j in np.random.permutation(len(r)):
                a, b = u[j], i[j]
                e = r[j] - self._one(a, b)
                self.bu[a] += self.hp.lr * (e - self.hp.reg * self.bu[a])
                self.bi[b] += self.hp.lr * (e - self.hp.reg * self.bi[b])
                pa = self.P[a].copy()
                self.P[a] += self.hp.lr * (e * self.Q[b] - self.hp.reg * self.P[a])
                self.Q[b] += self.hp.lr * (e * pa - self.hp.reg * self.Q[b])
            if va is not None:
                v = rmse(va[2], self.predict(va[0], va[1]))
                print(f"epoch {ep} val {v:.4f} ({time.time() - t:.0f}s)")
                if v < best:
                    best = v
                    keep = [x.copy() for x in (self.P, self.Q, self.bu, self.bi)]
        if keep is not None:
            self.P, self.Q, self.bu, self.bi = keep
        return self

    def _one(self, a, b):
        return self.mu + self.bu[a] + self.bi[b] + self.P[a] @ self.Q[b]

    def predict(self, u, i):
        p = self.mu + self.bu[u] + self.bi[i] + (self.P[u] * self.Q[i]).sum(1)
        return np.clip(p, 1, 5)


def rmse(a, b):
    return float(np.sqrt(np.mean((a - b) ** 2)))


def parts(path):
    df = pd.read_csv(path, sep="::", engine="python", names=["user", "item", "rating", "ts"])
    df = df.sort_values(["user", "ts"])
    df["back"] = df.groupby("user").cumcount(ascending=False)
    n_u, n_i = df["user"].max() + 1, df["item"].max() + 1

    def arrays(d):
        return d["user"].to_numpy(), d["item"].to_numpy(), d["rating"].to_numpy(float)

    return arrays(df[df["back"] >= 2]), arrays(df[df["back"] == 1]), arrays(df[df["back"] == 0]), n_u, n_i


if __name__ == "__main__":
    ap = argparse.ArgumentParser()
    ap.add_argument("--ratings", default="ml-1m/ratings.dat")
    ap.add_argument("--k", type=int, default=32)
    ns = ap.parse_args()
    tr, va, te, n_u, n_i = parts(ns.ratings)
    print(len(tr[2]), len(va[2]), len(te[2]))
    m = MF(n_u, n_i, HP(k=ns.k)).fit(tr, va)
    print("test rmse %.4f" % rmse(te[2], m.predict(te[0], te[1])))
    print("only mean %.4f" % rmse(te[2], tr[2].mean()))
