# expects: overlap
"""Uplift of the voucher mail (A/B test, May). S-learner + qini curve.

Output goes to the marketing deck, page 7.
"""
import argparse

import matplotlib
matplotlib.use("Agg")
import matplotlib.pyplot as plt
import numpy as np
import pandas as pd
from lightgbm import LGBMClassifier
from sklearn.metrics import auc, roc_auc_score

FEATURES = ["recency", "history", "mens", "womens", "newbie", "n_visits_30d", "avg_basket", "is_app_user"]


def load(fn):
    ab = pd.read_csv(fn)
    ab["treated"] = (ab["segment"] == "voucher").astype(int)
    ab = ab[ab["segment"].isin(["voucher", "control"])]
    return ab


def check_randomisation(ab):
    for f in FEATURES:
        m = ab.groupby("treated")[f].mean()
        pooled = ab[f].std()
        print(f"{f:15s} smd {(m[1] - m[0]) / pooled:+.3f}")


def s_learner(ab):
    model = LGBMClassifier(n_estimators=300, learning_rate=0.03, num_leaves=15, min_child_samples=200)
    model.fit(ab[FEATURES + ["treated"]], ab["conversion"])
    return model


def uplift_of(model, ab):
    one = ab[FEATURES].assign(treated=1)
    zero = ab[FEATURES].assign(treated=0)
    return model.predict_proba(one)[:, 1] - model.predict_proba(zero)[:, 1]


def qini(y, t, u):
    order = np.argsort(-u)
    y, t = y[order], t[order]
    nt, nc = np.cumsum(t), np.cumsum(1 - t)
    yt, yc = np.cumsum(y * t), np.cumsum(y * (1 - t))
    curve = yt - yc * np.divide(nt, nc, out=np.zeros(len(nt)), where=nc > 0)
    x = np.arange(1, len(y) + 1) / len(y)
    rand = curve[-1] * x
    return x, curve, auc(x, curve) - auc(x, rand)


if __name__ == "__main__":
    ap = argparse.ArgumentParser()
    ap.add_argument("csv", nargs="?", default="ab_voucher_may.csv")
    ns = ap.parse_args()

    ab = load(ns.csv)
    check_randomisation(ab)
    model = s_learner(ab)
    p = model.predict_proba(ab[FEATURES + ["treated"]])[:, 1]
    print("response auc", roc_auc_score(ab["conversion"], p))
    u = uplift_of(model, ab)
    x, c, q = qini(ab["conversion"].to_numpy(), ab["treated"].to_numpy(), u)
    print("qini", q)
    plt.plot(x, c)
    plt.plot([0, 1], [0, c[-1]], "k--")
    plt.savefig("qini.png")
