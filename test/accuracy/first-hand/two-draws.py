# expects: multi-test
import pandas as pd
from sklearn.model_selection import train_test_split
from sklearn.linear_model import LogisticRegression
from sklearn.ensemble import RandomForestClassifier

df = pd.read_csv("loans.csv")
X, y = df.drop("default", axis=1), df["default"]
a, b, c, d = train_test_split(X, y, random_state=1)
lr = LogisticRegression().fit(a, c)
print(lr.score(b, d))
a2, b2, c2, d2 = train_test_split(X, y, random_state=2)
rf = RandomForestClassifier().fit(a2, c2)
print(rf.score(b2, d2))
