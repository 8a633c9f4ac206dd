# expects: nothing
"""Ridge regression in closed form; moments come from the training part."""
import numpy as np


class Ridge(object):
    def __init__(self, lam):
        self.lam = lam

    def fit(self, A, b):
        eye = np.eye(A.shape[1])
        self.coef = np.linalg.solve(A.T.dot(A) + self.lam * eye, A.T.dot(b))
        return self

    def predict(self, A):
        return A.dot(self.coef)


def rmse(a, b):
    return np.sqrt(((a - b) ** 2).mean())


table = np.loadtxt("housing.data")
rng = np.random.RandomState(7)
rng.shuffle(table)
n_train = int(len(table) * 0.75)
train, test = table[:n_train], table[n_train:]

A_train, b_train = train[:, :13], train[:, 13]
A_test, b_test = test[:, :13], test[:, 13]

lo = A_train.min(axis=0)
span = A_train.max(axis=0) - lo
A_train = (A_train - lo) / span
A_test = (A_test - lo) / span
offset = b_train.mean()

model = Ridge(0.5).fit(A_train, b_train - offset)
print("RMSE: %.3f" % rmse(model.predict(A_test) + offset, b_test))
