# expects: nothing
import numpy as np
from sklearn.svm import SVC
from sklearn.metrics.pairwise import rbf_kernel
from sklearn.model_selection import train_test_split
X, y = np.load("x.npy"), np.load("y.npy")
a, b, c, d = train_test_split(X, y, random_state=0)
m = SVC(kernel="precomputed").fit(rbf_kernel(a, a), c)
print(m.score(rbf_kernel(b, a), d))
