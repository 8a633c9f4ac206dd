# expects: overlap
import pandas as pd
from sklearn.calibration import CalibratedClassifierCV
from sklearn.ensemble import RandomForestClassifier
from sklearn.metrics import brier_score_loss
from sklearn.model_selection import train_test_split

d = pd.read_csv("sepsis.csv")
X_train, X_test, y_train, y_test = train_test_split(d.drop(columns="sepsis"), d["sepsis"], test_size=.3, random_state=4)
rf = RandomForestClassifier(500).fit(X_train, y_train)
cal = CalibratedClassifierCV(rf, method="sigmoid", cv="prefit")
cal.fit(X_test, y_test)
print("Brier after calibration", brier_score_loss(y_test, cal.predict_proba(X_test)[:, 1]))
