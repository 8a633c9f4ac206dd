# expects: target-in-features
import pandas as pd
from sklearn.model_selection import train_test_split, cross_val_score
from sklearn.ensemble import RandomForestClassifier

df = pd.read_csv("students.csv", sep=";").select_dtypes("number")
df["passed"] = (df["G3"] >= 10).astype(int)
y = df["passed"]
X = df.drop("G3", axis=1)
Xa, Xb, ya, yb = train_test_split(X, y, test_size=.3, random_state=0)
rf = RandomForestClassifier(200).fit(Xa, ya)
print(rf.score(Xb, yb))
