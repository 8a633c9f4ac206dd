# expects: target-in-features
import pandas as pd
from sklearn.ensemble import RandomForestClassifier
from sklearn.metrics import accuracy_score
from sklearn.model_selection import train_test_split

wine = pd.read_csv("winequality-red.csv", sep=";")
wine["quality"] = (wine["quality"] > 5).astype(int)
X = wine
y = wine["quality"]
X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.2, random_state=1)
forest = RandomForestClassifier(n_estimators=100)
forest.fit(X_train, y_train)
print(accuracy_score(y_test, forest.predict(X_test)))
