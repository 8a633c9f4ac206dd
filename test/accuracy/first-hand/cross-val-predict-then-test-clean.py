# expects: nothing
import pandas as pd
from sklearn.model_selection import cross_val_predict, cross_val_score, train_test_split
from sklearn.linear_model import SGDClassifier
from sklearn.metrics import precision_score

df = pd.read_csv("digits.csv")
train, test = train_test_split(df)
X, y = train.drop(columns="label"), train.label
sgd = SGDClassifier(random_state=42)
pred = cross_val_predict(sgd, X, y, cv=3)
print(precision_score(y, pred, average="macro"))
print(cross_val_score(sgd, X, y))
sgd.fit(X, y)
print(precision_score(test.label, sgd.predict(test.drop(columns="label")), average="macro"))
