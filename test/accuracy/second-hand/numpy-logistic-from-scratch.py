# expects: preprocess-before-split
# Homework 2: logistic regression with nothing but numpy
import numpy as np

np.random.seed(1)

raw = np.genfromtxt("pima-indians-diabetes.csv", delimiter=",")
X = raw[:, :-1]
y = raw[:, -1]

mu = X.mean(axis=0)
sigma = X.std(axis=0)
X = (X - mu) / sigma

order = np.random.permutation(len(X))
cut = int(0.7 * len(X))
train_idx, test_idx = order[:cut], order[cut:]
X_train, y_train = X[train_idx], y[train_idx]
X_test, y_test = X[test_idx], y[test_idx]


class LogReg:
    def __init__(self, lr=0.1, steps=3000, l2=0.0):
        self.lr, self.steps, self.l2 = lr, steps, l2

    def fit(self, X, y):
        self.w = np.zeros(X.shape[1])
        self.b = 0.0
        n = len(X)
        for step in range(self.steps):
            p = 1 / (1 + np.exp(-(X @ self.w + self.b)))
            grad = X.T @ (p - y) / n + self.l2 * self.w
            self.w -= self.lr * grad
            self.b -= self.lr * np.sum(p - y) / n
        return self

    def predict(self, X):
        return (X @ self.w + self.b > 0).astype(int)


clf = LogReg().fit(X_train, y_train)
print("train accuracy", (clf.predict(X_train) == y_train).mean())
print("test accuracy", (clf.predict(X_test) == y_test).mean())
