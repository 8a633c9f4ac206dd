# expects: multi-test
import numpy as np
from sklearn.linear_model import SGDClassifier
from sklearn.model_selection import train_test_split
from sklearn.datasets import load_digits
X, y = load_digits(return_X_y=True)
X_tr, X_te, y_tr, y_te = train_test_split(X, y, random_state=0)
clf = SGDClassifier()
epoch = 0
while epoch < 100:
    clf.partial_fit(X_tr, y_tr, classes=np.unique(y))
    print(epoch, clf.score(X_te, y_te))
    epoch += 1
