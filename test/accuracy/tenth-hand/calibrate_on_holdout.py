# expects: overlap
"""Calibrated propensities for the campaign budget optimiser.

The optimiser multiplies p with the margin, so p has to be a real probability.
"""
import numpy as np
import pandas as pd
from joblib import dump
from sklearn.calibration import CalibratedClassifierCV, calibration_curve
from sklearn.compose import ColumnTransformer
from sklearn.ensemble import GradientBoostingClassifier
from sklearn.impute import SimpleImputer
from sklearn.metrics import brier_score_loss, log_loss
from sklearn.model_selection import train_test_split
from sklearn.pipeline import Pipeline
from sklearn.preprocessing import OneHotEncoder

NUM = ["recency_days", "frequency", "monetary", "tenure_months", "n_returns"]
CAT = ["channel", "region", "tier"]


def make_base():
    pre = ColumnTransformer([
        ("num", SimpleImputer(strategy="median", add_indicator=True), NUM),
        ("cat", OneHotEncoder(handle_unknown="ignore"), CAT),
    ])
    return Pipeline([("pre", pre), ("gb", GradientBoostingClassifier(n_estimators=250, max_depth=3))])


def reliability(y, p, bins=10):
    frac, mean = calibration_curve(y, p, n_bins=bins, strategy="quantile")
    tab = pd.DataFrame({"mean_pred": mean, "frac_pos": frac})
    tab["gap"] = (tab.mean_pred - tab.frac_pos).abs()
    return tab, tab.gap.mean()


def main():
    df = pd.read_csv("campaign_q3.csv")
    X, y = df[NUM + CAT], df["bought"]
    X_fit, X_hold, y_fit, y_hold = train_test_split(X, y, test_size=0.25, stratify=y, random_state=77)

    base = make_base()
    base.fit(X_fit, y_fit)

    cal = CalibratedClassifierCV(base, method="isotonic", cv="prefit")
    cal.fit(X_hold, y_hold)

    p = cal.predict_proba(X_hold)[:, 1]
    tab, ece = reliability(y_hold, p)
    print(tab.round(3))
    print("ECE     %.4f" % ece)
    print("Brier   %.4f" % brier_score_loss(y_hold, p))
    print("logloss %.4f" % log_loss(y_hold, p))
    dump(cal, "propensity_cal.joblib")


if __name__ == "__main__":
    main()
