# expects: preprocess-before-split
import numpy as np
from sklearn.preprocessing import StandardScaler
from sklearn.svm import SVC
X, y = np.load("x.npy"), np.load("y.npy")
X = StandardScaler().fit_transform(X)
def halves(n):
    h = n // 2
    yield slice(0, h)
def cut(k):
    yield X[:k], y[:k]
    yield X[k:], y[k:]
(a, b), (c, d) = cut(700)
print(SVC().fit(a, b).score(c, d))
