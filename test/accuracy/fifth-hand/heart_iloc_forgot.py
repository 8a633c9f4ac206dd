# expects: target-in-features
import pandas as pd
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import train_test_split

heart = pd.read_csv("heart.csv")
y = heart["target"]
X = heart.drop(columns=["id"], errors="ignore")      # target still inside
print(X.shape, y.mean())
X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.2, random_state=0)
clf = LogisticRegression(max_iter=3000).fit(X_train, y_train)
print("accuracy", clf.score(X_test, y_test))     # wow
