# expects: multi-test
from sklearn.datasets import load_iris
from sklearn.model_selection import train_test_split
from sklearn.svm import SVC
from sklearn.linear_model import LogisticRegression
iris = load_iris()
X, y = iris.data, iris.target
X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=.3)
models = {"svm": SVC(), "lr": LogisticRegression()}
scores = {}
for name, m in models.items():
    m.fit(X_train, y_train)
    scores[name] = m.score(X_test, y_test)
