# expects: multi-test, threshold-on-test
from sklearn.datasets import load_wine
from sklearn.model_selection import train_test_split
from sklearn.svm import SVC

X, y = load_wine(return_X_y=True)
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)
models = [SVC(C=c).fit(X_train, y_train) for c in (0.1, 1, 10)]
best = max(models, key=lambda m: m.score(X_test, y_test))
print(best.C, best.score(X_test, y_test))
