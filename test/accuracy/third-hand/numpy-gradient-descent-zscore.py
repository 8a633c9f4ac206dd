# expects: preprocess-before-split
# exercise 3: logistic regression without any library
import numpy as np

data = np.loadtxt('ex3data.txt', delimiter=',')
X, y = data[:, :-1], data[:, -1]

mu = X.mean(axis=0)
sigma = X.std(axis=0)
X = (X - mu) / sigma
X = np.hstack([np.ones((X.shape[0], 1)), X])

np.random.seed(3)
order = np.random.permutation(len(X))
cut = int(0.7 * len(X))
train_idx, test_idx = order[:cut], order[cut:]
X_train, y_train = X[train_idx], y[train_idx]
X_test, y_test = X[test_idx], y[test_idx]


def sigmoid(z):
    return 1.0 / (1.0 + np.exp(-z))


class LogReg(object):
    def __init__(self, lr=0.1, iters=2000):
        self.lr = lr
        self.iters = iters

    def fit(self, X, y):
        self.theta = np.zeros(X.shape[1])
        for _ in range(self.iters):
            grad = X.T.dot(sigmoid(X.dot(self.theta)) - y) / len(y)
            self.theta -= self.lr * grad
        return self

    def predict(self, X):
        return (sigmoid(X.dot(self.theta)) >= 0.5).astype(int)


clf = LogReg().fit(X_train, y_train)
print('test accuracy: %.3f' % np.mean(clf.predict(X_test) == y_test))
