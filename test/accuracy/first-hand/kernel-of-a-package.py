# expects: nothing
import numpy as np
from kernels import string_kernel
from sklearn.svm import SVC
from sklearn.model_selection import train_test_split
X, y = np.load("x.npy"), np.load("y.npy")
a, b, c, d = train_test_split(X, y, test_size=0.2)
m = SVC(kernel="precomputed").fit(string_kernel(a, a), c)
print(m.score(string_kernel(b, a), d))
