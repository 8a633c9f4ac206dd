# expects: overlap
import pandas as pd
from sklearn.metrics import confusion_matrix, f1_score
from sklearn.model_selection import train_test_split
from sklearn.tree import DecisionTreeClassifier
from sklearn.utils import resample, shuffle

claims = pd.read_csv("insurance_claims.csv")
fraud = claims[claims["fraud"] == 1]
honest = claims[claims["fraud"] == 0]
fraud_more = resample(fraud, n_samples=len(honest), random_state=123)
balanced = shuffle(pd.concat([honest, fraud_more]), random_state=123)
X = balanced[["age", "amount", "months", "witnesses"]]
y = balanced["fraud"]
X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.3, random_state=123)
tree = DecisionTreeClassifier(max_depth=12).fit(X_train, y_train)
guess = tree.predict(X_test)
print(confusion_matrix(y_test, guess))
print("F1", f1_score(y_test, guess))
