# expects: nothing
import numpy as np
from sklearn.calibration import CalibratedClassifierCV, calibration_curve
from sklearn.datasets import fetch_openml
from sklearn.ensemble import RandomForestClassifier
from sklearn.metrics import brier_score_loss
from sklearn.model_selection import train_test_split

X, y = fetch_openml("electricity", version=1, return_X_y=True, as_frame=False)
y = (y == "UP").astype(int)
X_fit, X_rest, y_fit, y_rest = train_test_split(X, y, test_size=0.4, random_state=0)
X_cal, X_test, y_cal, y_test = train_test_split(X_rest, y_rest, test_size=0.5, random_state=0)

rf = RandomForestClassifier(200, n_jobs=-1).fit(X_fit, y_fit)
cal = CalibratedClassifierCV(rf, cv="prefit", method="isotonic").fit(X_cal, y_cal)
p = cal.predict_proba(X_test)[:, 1]
frac, mean = calibration_curve(y_test, p, n_bins=10)
print("brier", brier_score_loss(y_test, p), "ece", np.abs(frac - mean).mean())
