# expects: nothing
import numpy as np
from sklearn.svm import SVC
X, y = np.load("x.npy"), np.load("y.npy")
a = [i for i in range(len(X)) if i % 5 != 0]
b = [i for i in range(len(X)) if i % 5 == 0]
m = SVC().fit(X[a], y[a])
print(m.score(X[b], y[b]))
