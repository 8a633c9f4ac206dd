# expects: nothing
"""Otto-like product classification, two-level stack."""
import logging
import sys

import lightgbm as lgb
import numpy as np
import pandas as pd
from sklearn.ensemble import ExtraTreesClassifier
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import log_loss
from sklearn.model_selection import StratifiedKFold, train_test_split
from sklearn.neighbors import KNeighborsClassifier
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

logging.basicConfig(stream=sys.stdout, level=logging.INFO)
N_FOLDS = 5
SEED = 77


def base_models():
    return {
        "lgb": lgb.LGBMClassifier(n_estimators=400, learning_rate=0.05, num_leaves=63, random_state=SEED),
        "et": ExtraTreesClassifier(500, min_samples_leaf=2, n_jobs=-1, random_state=SEED),
        "knn": make_pipeline(StandardScaler(), KNeighborsClassifier(40, n_jobs=-1)),
        "lr": make_pipeline(StandardScaler(), LogisticRegression(max_iter=2000, C=0.3)),
    }


def oof_predictions(model_fn, X, y, X_new, n_classes):
    oof = np.zeros((len(X), n_classes))
    new = np.zeros((len(X_new), n_classes))
    skf = StratifiedKFold(N_FOLDS, shuffle=True, random_state=SEED)
    for tr, ho in skf.split(X, y):
        m = model_fn()
        m.fit(X[tr], y[tr])
        oof[ho] = m.predict_proba(X[ho])
        new += m.predict_proba(X_new) / N_FOLDS
    return oof, new


def main():
    df = pd.read_csv("otto.csv").drop(columns="id")
    y = df.pop("target").str[-1].astype(int).values - 1
    X = np.log1p(df.values)
    X_tr, X_te, y_tr, y_te = train_test_split(X, y, test_size=0.25, stratify=y, random_state=SEED)
    k = 9

    level1_tr, level1_te = [], []
    for name in base_models():
        oof, te = oof_predictions(lambda: base_models()[name], X_tr, y_tr, X_te, k)
        logging.info("%s oof logloss %.4f", name, log_loss(y_tr, oof))
        level1_tr.append(oof)
        level1_te.append(te)
    Z_tr, Z_te = np.hstack(level1_tr), np.hstack(level1_te)
    meta = LogisticRegression(C=0.1, max_iter=3000)
    meta.fit(Z_tr, y_tr)
    p = meta.predict_proba(Z_te)
    logging.info("stack, test logloss %.4f", log_loss(y_te, p))
    logging.info("stack, test accuracy %.4f", (p.argmax(1) == y_te).mean())


if __name__ == "__main__":
    main()
