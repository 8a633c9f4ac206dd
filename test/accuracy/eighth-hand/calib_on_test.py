# expects: overlap
from sklearn.calibration import CalibratedClassifierCV
from sklearn.ensemble import GradientBoostingClassifier
from sklearn.metrics import brier_score_loss
from sklearn.model_selection import train_test_split
import pandas as pd

d = pd.read_csv("defaults.csv")
X, y = d.drop(columns="default"), d["default"]
X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.25, random_state=99)

gb = GradientBoostingClassifier().fit(X_train, y_train)
calibrated = CalibratedClassifierCV(gb, method="sigmoid", cv="prefit")
calibrated.fit(X_test, y_test)
print("brier after calibration", brier_score_loss(y_test, calibrated.predict_proba(X_test)[:, 1]))
