# expects: encode-before-split
import pandas as pd
from sklearn.preprocessing import LabelEncoder
from sklearn.model_selection import train_test_split
from sklearn.ensemble import RandomForestClassifier

df = pd.read_csv("students.csv")
le = LabelEncoder()
df["school"] = le.fit_transform(df["school"])
X, y = df[["school", "age", "absences"]], df["passed"]
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)
rf = RandomForestClassifier().fit(X_train, y_train)
print(rf.score(X_test, y_test))
