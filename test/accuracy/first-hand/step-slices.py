# expects: nothing
import numpy as np
from sklearn.svm import SVC
X, y = np.load("x.npy"), np.load("y.npy")
m = SVC().fit(X[::2], y[::2])
print(m.score(X[1::2], y[1::2]))
