# expects: nothing
import pandas as pd
from sklearn.calibration import CalibratedClassifierCV
from sklearn.ensemble import RandomForestClassifier
from sklearn.frozen import FrozenEstimator
from sklearn.metrics import brier_score_loss
from sklearn.model_selection import train_test_split

df = pd.read_csv("readmissions.csv")
X, y = df.drop(columns=["readmit"]), df["readmit"]
X_rest, X_test, y_rest, y_test = train_test_split(X, y, test_size=0.3, random_state=1)
X_train, X_cal, y_train, y_cal = train_test_split(X_rest, y_rest, test_size=0.3, random_state=1)
rf = RandomForestClassifier(400, min_samples_leaf=10, n_jobs=-1).fit(X_train, y_train)
calibrated = CalibratedClassifierCV(FrozenEstimator(rf), method="isotonic").fit(X_cal, y_cal)
print("Brier", brier_score_loss(y_test, calibrated.predict_proba(X_test)[:, 1]))
