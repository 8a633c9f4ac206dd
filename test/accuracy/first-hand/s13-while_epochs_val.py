# expects: nothing
import numpy as np
from sklearn.linear_model import SGDClassifier
from sklearn.model_selection import train_test_split
from sklearn.datasets import load_digits
X, y = load_digits(return_X_y=True)
X_fit, X_test, y_fit, y_test = train_test_split(X, y, random_state=0)
X_tr, X_va, y_tr, y_va = train_test_split(X_fit, y_fit, random_state=0)
clf = SGDClassifier()
epoch = 0
best = 0
waited = 0
while epoch < 100 and waited < 5:
    clf.partial_fit(X_tr, y_tr, classes=np.unique(y))
    acc = clf.score(X_va, y_va)
    if acc > best:
        best = acc
        waited = 0
    else:
        waited += 1
    epoch += 1
print(clf.score(X_test, y_test))
