# expects: overlap
import pandas as pd
from sklearn.calibration import calibration_curve
from sklearn.ensemble import RandomForestClassifier
from sklearn.isotonic import IsotonicRegression
from sklearn.metrics import brier_score_loss
from sklearn.model_selection import train_test_split

df = pd.read_csv("readmissions.csv")
X_train, X_test, y_train, y_test = train_test_split(df.drop(columns=["readmit"]), df["readmit"], test_size=0.3, random_state=1)
rf = RandomForestClassifier(400, min_samples_leaf=10, n_jobs=-1).fit(X_train, y_train)
raw = rf.predict_proba(X_test)[:, 1]

iso = IsotonicRegression(out_of_bounds="clip")
iso.fit(raw, y_test)
calibrated = iso.predict(raw)
print("Brier, calibrated", brier_score_loss(y_test, calibrated))
