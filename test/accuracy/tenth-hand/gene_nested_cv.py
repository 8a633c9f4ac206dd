# expects: nothing
"""Nested CV for the p >> n expression data. Outer 5, inner 4.

Selection inside the inner loop (Ambroise & McLachlan 2002!).
"""
import argparse
import itertools
import sys

import numpy as np
import pandas as pd
from sklearn.feature_selection import f_classif
from sklearn.metrics import balanced_accuracy_score
from sklearn.model_selection import StratifiedKFold
from sklearn.preprocessing import StandardScaler
from sklearn.svm import LinearSVC

GRID = list(itertools.product([20, 50, 200], [0.001, 0.01, 0.1, 1.0]))


def top_k(X, y, k):
    F, _ = f_classif(X, y)
    F = np.nan_to_num(F)
    return np.argsort(-F)[:k]


def fit_predict(X_tr, y_tr, X_te, k, C):
    sel = top_k(X_tr, y_tr, k)
    sc = StandardScaler().fit(X_tr[:, sel])
    svm = LinearSVC(C=C, dual=True, max_iter=20000)
    svm.fit(sc.transform(X_tr[:, sel]), y_tr)
    return svm.predict(sc.transform(X_te[:, sel])), sel


def inner(X, y, seed):
    """returns the best (k, C) on X, y"""
    score = {g: [] for g in GRID}
    for tr, va in StratifiedKFold(4, shuffle=True, random_state=seed).split(X, y):
        for g in GRID:
            yhat, _ = fit_predict(X[tr], y[tr], X[va], *g)
            score[g].append(balanced_accuracy_score(y[va], yhat))
    mean = {g: np.mean(v) for g, v in score.items()}
    best = max(mean, key=mean.get)
    return best, mean[best]


def outer(X, y, genes, seed=0):
    rows, counter = [], {}
    for f, (tr, te) in enumerate(StratifiedKFold(5, shuffle=True, random_state=seed).split(X, y)):
        best, inner_score = inner(X[tr], y[tr], seed=100 + f)
        yhat, sel = fit_predict(X[tr], y[tr], X[te], *best)
        rows.append(dict(fold=f, k=best[0], C=best[1], inner=inner_score, outer=balanced_accuracy_score(y[te], yhat)))
        for g in genes[sel]:
            counter[g] = counter.get(g, 0) + 1
        print(rows[-1], file=sys.stderr)
    return pd.DataFrame(rows), counter


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("expr", help="samples x genes, tsv")
    ap.add_argument("pheno")
    a = ap.parse_args()
    expr = pd.read_csv(a.expr, sep="\t", index_col=0)
    ph = pd.read_csv(a.pheno, sep="\t", index_col=0).loc[expr.index]
    X = np.log2(expr.to_numpy() + 1)
    y = (ph["relapse"] == "yes").to_numpy().astype(int)
    tab, counter = outer(X, y, expr.columns.to_numpy())
    print(tab.to_string(index=False))
    print("outer mean %.3f sd %.3f" % (tab.outer.mean(), tab.outer.std()))
    stable = [g for g, n in counter.items() if n == 5]
    print(len(stable), "genes in every fold:", ", ".join(sorted(stable)[:30]))


if __name__ == "__main__":
    main()
