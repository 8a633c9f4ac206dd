# expects: nothing
import matplotlib.pyplot as plt
import numpy as np
from sklearn import svm
from sklearn.datasets import load_wine

X, y = load_wine(return_X_y=True)
X = X[:, :2]
left, right = X[:, 0].min() - 1, X[:, 0].max() + 1
below, above = X[:, 1].min() - 1, X[:, 1].max() + 1
for kernel in ["linear", "rbf", "sigmoid"]:
    model = svm.SVC(kernel=kernel)
    model.fit(X, y)
    across, up = np.mgrid[left:right:150j, below:above:150j]
    surface = model.decision_function(np.c_[across.ravel(), up.ravel()])[:, 0]
    plt.contour(across, up, surface.reshape(across.shape), levels=[0])

line = np.linspace(left, right, 300)[:, None]
for degree in range(1, 4):
    curve = svm.SVR(kernel="poly", degree=degree).fit(X[:, :1], X[:, 1]).predict(line)
    plt.plot(line, curve)
