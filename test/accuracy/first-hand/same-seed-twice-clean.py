# expects: nothing
import pandas as pd
from sklearn.model_selection import train_test_split
from sklearn.linear_model import LogisticRegression

df = pd.read_csv("loans.csv")
X, y = df.drop("default", axis=1), df["default"]
X_train, X_test = train_test_split(X, test_size=0.2, random_state=42)
y_train, y_test = train_test_split(y, test_size=0.2, random_state=42)
lr = LogisticRegression().fit(X_train, y_train)
print(lr.score(X_test, y_test))
