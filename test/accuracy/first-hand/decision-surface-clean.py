# expects: nothing
import numpy as np
from sklearn.datasets import make_classification
from sklearn.model_selection import train_test_split
from sklearn.svm import SVC
X, y = make_classification(n_samples=100)
X_train, X_test, y_train, y_test = train_test_split(X, y)
clf = SVC().fit(X_train, y_train)
print(clf.score(X_test, y_test))
x_min, x_max = X[:, 0].min() - 1, X[:, 0].max() + 1
xx, yy = np.meshgrid(np.arange(x_min, x_max, 0.1), np.arange(x_min, x_max, 0.1))
Z = clf.predict(np.c_[xx.ravel(), yy.ravel()])
