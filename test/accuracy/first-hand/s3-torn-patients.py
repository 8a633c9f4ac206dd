# expects: group-split
import pandas as pd
from sklearn.ensemble import RandomForestClassifier
from sklearn.model_selection import GroupShuffleSplit, train_test_split

scans = pd.read_csv("scans.csv")
print(scans.groupby("patient_id").size().describe())
X = scans.drop(columns=["patient_id", "malignant"])
y = scans["malignant"]
X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.2, random_state=3)
rf = RandomForestClassifier().fit(X_train, y_train)
print(rf.score(X_test, y_test))
