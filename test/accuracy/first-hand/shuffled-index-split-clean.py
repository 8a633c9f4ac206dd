# expects: nothing
import numpy as np
from sklearn.svm import SVC

data = np.loadtxt("banknote.csv", delimiter=",")
idx = np.random.permutation(len(data))
cut = int(.7 * len(data))
train_idx, test_idx = idx[:cut], idx[cut:]
X, y = data[:, :-1], data[:, -1]
X_train, X_test = X[train_idx], X[test_idx]
y_train, y_test = y[train_idx], y[test_idx]
clf = SVC().fit(X_train, y_train)
print((clf.predict(X_test) == y_test).mean())
