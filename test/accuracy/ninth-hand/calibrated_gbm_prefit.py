# expects: nothing
"""PD model: GBM, isotonic calibration on a separate third, judged once on the hold-out."""
import numpy as np
import pandas as pd
from sklearn.calibration import CalibratedClassifierCV, calibration_curve
from sklearn.ensemble import GradientBoostingClassifier
from sklearn.metrics import brier_score_loss, log_loss, roc_auc_score
from sklearn.model_selection import train_test_split


def ece(y, p, bins=15):
    edges = np.linspace(0, 1, bins + 1)
    idx = np.digitize(p, edges[1:-1])
    e = 0.0
    for b in range(bins):
        m = idx == b
        if m.any():
            e += m.mean() * abs(y[m].mean() - p[m].mean())
    return e


df = pd.read_feather("loans_2014.feather")
df = df[df.loan_status.isin(["Fully Paid", "Charged Off"])]
y = (df.loan_status == "Charged Off").to_numpy(int)
grade = df.grade.map({g: i for i, g in enumerate("ABCDEFG")})
home = (df.home_ownership == "RENT").astype(int)
X = np.c_[df[["loan_amnt", "int_rate", "dti", "annual_inc", "revol_util", "open_acc", "inq_last_6mths"]].fillna(-1), grade, home]

X_fit, X_rest, y_fit, y_rest = train_test_split(X, y, test_size=0.4, stratify=y, random_state=31)
X_cal, X_hold, y_cal, y_hold = train_test_split(X_rest, y_rest, test_size=0.5, stratify=y_rest, random_state=31)

gbm = GradientBoostingClassifier(n_estimators=300, max_depth=4, learning_rate=0.05, subsample=0.8, random_state=31)
gbm.fit(X_fit, y_fit)
cal = CalibratedClassifierCV(gbm, method="isotonic", cv="prefit")
cal.fit(X_cal, y_cal)

p = cal.predict_proba(X_hold)[:, 1]
frac, mean = calibration_curve(y_hold, p, n_bins=10, strategy="quantile")
print("auc     %.4f" % roc_auc_score(y_hold, p))
print("logloss %.4f" % log_loss(y_hold, p))
print("brier   %.4f" % brier_score_loss(y_hold, p))
print("ece     %.4f" % ece(y_hold, p))
for a, b in zip(mean, frac):
    print("  %.3f  %.3f" % (a, b))
