# expects: nothing
import pandas as pd
from sklearn.preprocessing import LabelEncoder
from sklearn.model_selection import train_test_split
from sklearn.ensemble import RandomForestClassifier

df = pd.read_csv("students.csv")
le = LabelEncoder()
X, y = df[["school", "age", "absences"]], df["passed"]
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)
X_train, X_test = X_train.copy(), X_test.copy()
X_train["school"] = le.fit_transform(X_train["school"])
X_test["school"] = le.transform(X_test["school"])
rf = RandomForestClassifier().fit(X_train, y_train)
print(rf.score(X_test, y_test))
