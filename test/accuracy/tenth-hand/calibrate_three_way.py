# expects: nothing
"""Calibrated default probabilities. 60 / 20 / 20."""
import numpy as np
import pandas as pd
from sklearn.calibration import CalibratedClassifierCV, calibration_curve
from sklearn.ensemble import RandomForestClassifier
from sklearn.impute import SimpleImputer
from sklearn.isotonic import IsotonicRegression
from sklearn.metrics import brier_score_loss, log_loss, roc_auc_score
from sklearn.model_selection import train_test_split
from sklearn.pipeline import make_pipeline

SEED = 404


def three_way(df, target, sizes=(0.6, 0.2, 0.2), seed=SEED):
    """returns {'fit': (X, y), 'cal': (X, y), 'test': (X, y)}"""
    X, y = df.drop(columns=target), df[target]
    X1, X2, y1, y2 = train_test_split(X, y, train_size=sizes[0], stratify=y, random_state=seed)
    share = sizes[1] / (sizes[1] + sizes[2])
    X2, X3, y2, y3 = train_test_split(X2, y2, train_size=share, stratify=y2, random_state=seed)
    return {"fit": (X1, y1), "cal": (X2, y2), "test": (X3, y3)}


class IsoCalibrated:
    def __init__(self, base):
        self.base = base
        self.iso = IsotonicRegression(out_of_bounds="clip")

    def fit(self, X, y):
        raw = self.base.predict_proba(X)[:, 1]
        self.iso.fit(raw, y)
        return self

    def proba(self, X):
        return self.iso.predict(self.base.predict_proba(X)[:, 1])


def expected_calibration_error(y, p, bins=15):
    edges = np.linspace(0, 1, bins + 1)
    which = np.clip(np.digitize(p, edges) - 1, 0, bins - 1)
    ece = 0.0
    for b in range(bins):
        m = which == b
        if m.any():
            ece += m.mean() * abs(np.asarray(y)[m].mean() - p[m].mean())
    return ece


def main():
    df = pd.read_csv("defaults.csv").drop(columns=["id"])
    parts = three_way(df, "default")
    for k, (X, y) in parts.items():
        print(k, X.shape, round(y.mean(), 4))

    base = make_pipeline(SimpleImputer(strategy="median"), RandomForestClassifier(400, min_samples_leaf=5, n_jobs=-1))
    base.fit(*parts["fit"])
    cal = IsoCalibrated(base).fit(*parts["cal"])

    X_test, y_test = parts["test"]
    p = cal.proba(X_test)
    print("AUC   %.4f" % roc_auc_score(y_test, p))
    print("Brier %.5f" % brier_score_loss(y_test, p))
    print("ECE   %.5f" % expected_calibration_error(y_test, p))
    frac, mean = calibration_curve(y_test, p, n_bins=10, strategy="quantile")
    print(pd.DataFrame({"pred": mean, "obs": frac}).round(4))


if __name__ == "__main__":
    main()
