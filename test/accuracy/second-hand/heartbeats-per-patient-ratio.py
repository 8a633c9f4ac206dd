# expects: preprocess-before-split, group-split
"""Tells normal beats from others; every patient contributes some two thousand beats."""
import pandas as pd
from sklearn.ensemble import RandomForestClassifier
from sklearn.metrics import classification_report
from sklearn.model_selection import train_test_split


def relative(beats, column):
    """How far a beat is from what is usual for its patient."""
    return beats[column] / beats.groupby("patient_id")[column].transform("mean")


beats = pd.read_csv("beats.csv")
print("patients:", beats["patient_id"].nunique(), "beats:", len(beats))

for column in ("height", "width", "area"):
    beats[column + "_relative"] = relative(beats, column)

X = beats.drop(columns=["patient_id", "abnormal"])
y = beats["abnormal"]
X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.2, stratify=y, random_state=0)

forest = RandomForestClassifier(n_estimators=200, n_jobs=-1).fit(X_train, y_train)
print(classification_report(y_test, forest.predict(X_test)))
