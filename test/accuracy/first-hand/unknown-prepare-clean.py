# expects: nothing
from mylib.data import load_splits, normalise
from sklearn.linear_model import LogisticRegression

X_train, y_train, X_test, y_test = load_splits("corpus")
X_train, X_test = normalise(X_train, X_test)
clf = LogisticRegression()
clf.fit(X_train, y_train)
print(clf.score(X_test, y_test))
