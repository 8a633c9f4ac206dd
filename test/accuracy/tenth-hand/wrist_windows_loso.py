# expects: nothing
"""Activity recognition from wrist IMU, leave-one-subject-out.

All statistics are per window, nothing is learned before the folds.
"""
import logging
from collections import defaultdict
from pathlib import Path

import numpy as np
import pandas as pd
from scipy import stats
from sklearn.ensemble import RandomForestClassifier
from sklearn.metrics import accuracy_score, f1_score
from sklearn.model_selection import LeaveOneGroupOut

log = logging.getLogger("loso")
FS, SECONDS, OVERLAP = 50, 4, 0.5
LABELS = ["sit", "stand", "walk", "run", "cycle", "stairs"]


def windows(sig, lab, subj):
    n = FS * SECONDS
    hop = int(n * (1 - OVERLAP))
    W, L = [], []
    for s in range(0, len(sig) - n + 1, hop):
        W.append(sig[s:s + n])
        L.append(stats.mode(lab[s:s + n], keepdims=False).mode)
    return np.array(W), np.array(L), np.full(len(W), subj)


def znorm(W):
    return (W - W.mean(axis=1, keepdims=True)) / (W.std(axis=1, keepdims=True) + 1e-6)


def features(W):
    Z = znorm(W)
    spec = np.abs(np.fft.rfft(Z, axis=1))
    spec = spec / spec.sum(axis=1, keepdims=True)
    ent = -(spec * np.log(spec + 1e-12)).sum(axis=1)
    dom = spec.argmax(axis=1)
    corr = np.stack([(Z[:, :, i] * Z[:, :, j]).mean(axis=1) for i, j in ((0, 1), (0, 2), (1, 2))], axis=1)
    zc = (np.diff(np.sign(Z), axis=1) != 0).mean(axis=1)
    return np.hstack([W.mean(axis=1), W.std(axis=1), W.max(axis=1) - W.min(axis=1), ent, dom, corr, zc])


def load(root):
    X, y, g = [], [], []
    for k, f in enumerate(sorted(Path(root).glob("subject*.csv"))):
        d = pd.read_csv(f)
        lab = d["activity"].map({l: i for i, l in enumerate(LABELS)}).to_numpy()
        W, L, G = windows(d[["ax", "ay", "az"]].to_numpy(), lab, k)
        X.append(features(W))
        y.append(L)
        g.append(G)
    return np.vstack(X), np.concatenate(y), np.concatenate(g)


def main():
    logging.basicConfig(level=logging.INFO, format="%(message)s")
    X, y, g = load("wrist")
    log.info("%s windows, %d subjects", X.shape, len(np.unique(g)))
    res = defaultdict(list)
    for tr, te in LeaveOneGroupOut().split(X, y, g):
        rf = RandomForestClassifier(300, n_jobs=-1, random_state=0)
        rf.fit(X[tr], y[tr])
        p = rf.predict(X[te])
        res["acc"].append(accuracy_score(y[te], p))
        res["f1"].append(f1_score(y[te], p, average="macro"))
        log.info("subject %d: acc %.3f f1 %.3f", g[te][0], res["acc"][-1], res["f1"][-1])
    for k, v in res.items():
        log.info("%s %.3f +- %.3f", k, np.mean(v), np.std(v))


if __name__ == "__main__":
    main()
