# expects: nothing
import pandas as pd
from sklearn.ensemble import RandomForestClassifier
from sklearn.model_selection import GroupShuffleSplit, train_test_split

scans = pd.read_csv("scans.csv")
print(scans.groupby("patient_id").size().describe())
X = scans.drop(columns=["patient_id", "malignant"])
y = scans["malignant"]
a, b = next(GroupShuffleSplit(test_size=0.2, random_state=3).split(X, y, scans["patient_id"]))
X_train, X_test, y_train, y_test = X.iloc[a], X.iloc[b], y.iloc[a], y.iloc[b]
rf = RandomForestClassifier().fit(X_train, y_train)
print(rf.score(X_test, y_test))
