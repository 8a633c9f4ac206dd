# expects: preprocess-before-split, cross-validation
"""Early sepsis flag from admission labs (one row = one patient, first 6 h).

Evaluation: 10-fold, out-of-fold AUROC. Code for the supplementary material.
"""
import logging
from typing import Dict, List, Tuple

import numpy as np
import pandas as pd
from sklearn.base import BaseEstimator, TransformerMixin
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import average_precision_score, roc_auc_score
from sklearn.model_selection import StratifiedKFold

LOG = logging.getLogger("sepsis")
LABS: List[str] = ["lactate", "crp", "wbc", "platelets", "creatinine", "bilirubin", "inr", "map", "hr", "rr", "temp"]


class LabCleaner(BaseEstimator, TransformerMixin):
    """clip to [q01, q99], fill holes with the median, add a missing flag, standardise"""

    def __init__(self, lo: float = 0.01, hi: float = 0.99):
        self.lo = lo
        self.hi = hi

    def fit(self, X: pd.DataFrame, y=None):
        self.lo_ = X.quantile(self.lo)
        self.hi_ = X.quantile(self.hi)
        c = X.clip(self.lo_, self.hi_, axis=1)
        self.med_ = c.median()
        self.mean_ = c.mean()
        self.std_ = c.std().replace(0, 1)
        return self

    def transform(self, X: pd.DataFrame) -> pd.DataFrame:
        miss = X.isna().astype(int).add_suffix("_miss")
        c = X.clip(self.lo_, self.hi_, axis=1).fillna(self.med_)
        c = (c - self.mean_) / self.std_
        return pd.concat([c, miss], axis=1)


def load(path: str) -> Tuple[pd.DataFrame, np.ndarray]:
    df = pd.read_csv(path)
    return df[LABS], df["sepsis"].to_numpy()


def evaluate(X: pd.DataFrame, y: np.ndarray, n: int = 10) -> Dict[str, float]:
    oof = np.zeros(len(y))
    skf = StratifiedKFold(n, shuffle=True, random_state=1234)
    per_fold = []
    for k, (tr, te) in enumerate(skf.split(X, y)):
        clf = LogisticRegression(C=0.3, max_iter=5000)
        clf.fit(X.iloc[tr], y[tr])
        oof[te] = clf.predict_proba(X.iloc[te])[:, 1]
        auc = roc_auc_score(y[te], oof[te])
        per_fold.append(auc)
        LOG.info("fold %d auroc %.3f", k, auc)
    return {"auroc": float(np.mean(per_fold)), "sd": float(np.std(per_fold)), "auprc": average_precision_score(y, oof)}


def main():
    logging.basicConfig(level=logging.INFO)
    X, y = load("admissions_first6h.csv")
    LOG.info("%d patients, prevalence %.3f", len(y), y.mean())
    cleaner = LabCleaner()
    X = cleaner.fit_transform(X)
    res = evaluate(X, y)
    print(res)


if __name__ == "__main__":
    main()
