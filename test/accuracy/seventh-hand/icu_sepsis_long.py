# expects: future-feature
"""Sepsis six hours ahead, from hourly charts of the ICU."""
import glob
import os
import sys

import numpy as np
import pandas as pd
import xgboost as xgb
from sklearn.metrics import average_precision_score, roc_auc_score
from sklearn.model_selection import train_test_split

VITALS = ["HR", "O2Sat", "Temp", "SBP", "MAP", "DBP", "Resp"]
LABS = ["BUN", "Lactate", "WBC", "Platelets", "Creatinine"]


def read_one(path):
    p = pd.read_csv(path, sep="|")
    p["patient"] = os.path.basename(path)[:-4]
    p["hour"] = np.arange(len(p))
    return p


def read_all(folder):
    return pd.concat([read_one(f) for f in sorted(glob.glob(os.path.join(folder, "*.psv")))], ignore_index=True)


def engineer(d):
    g = d.groupby("patient")
    for c in VITALS + LABS:
        d[c] = g[c].ffill()
        d[c + "_missing"] = d[c].isna().astype(int)
    for c in VITALS:
        d[c + "_d1"] = g[c].diff()
        d[c + "_max6"] = g[c].transform(lambda s: s.rolling(6, min_periods=1).max())
        d[c + "_next"] = g[c].shift(-1)
    d["shock_index"] = d["HR"] / d["SBP"]
    return d


def columns(d):
    return [c for c in d if c not in ("patient", "SepsisLabel")]


def main(folder):
    d = engineer(read_all(folder))
    ids = d["patient"].unique()
    tr, te = train_test_split(ids, test_size=0.2, random_state=12)
    train, test = d[d["patient"].isin(tr)], d[d["patient"].isin(te)]
    f = columns(d)
    m = xgb.XGBClassifier(n_estimators=400, max_depth=5, learning_rate=0.05, scale_pos_weight=40, tree_method="hist")
    m.fit(train[f], train["SepsisLabel"])
    p = m.predict_proba(test[f])[:, 1]
    print("AUROC", roc_auc_score(test["SepsisLabel"], p))
    print("AUPRC", average_precision_score(test["SepsisLabel"], p))


if __name__ == "__main__":
    main(sys.argv[1])
