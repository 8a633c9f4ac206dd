# expects: preprocess-before-split
import numpy as np
import matplotlib.pyplot as plt

np.random.seed(0)


class LogisticRegression:

    def __init__(self, lr=0.01, n_iters=1000, reg=0.0):
        self.lr = lr
        self.n_iters = n_iters
        self.reg = reg
        self.weights = None
        self.bias = None
        self.costs = []

    def _sigmoid(self, z):
        return 1 / (1 + np.exp(-z))

    def fit(self, X, y):
        n_samples, n_features = X.shape
        self.weights = np.zeros(n_features)
        self.bias = 0
        for i in range(self.n_iters):
            linear = np.dot(X, self.weights) + self.bias
            a = self._sigmoid(linear)
            dw = (1 / n_samples) * np.dot(X.T, (a - y)) + self.reg * self.weights
            db = (1 / n_samples) * np.sum(a - y)
            self.weights -= self.lr * dw
            self.bias -= self.lr * db
            if i % 100 == 0:
                c = -np.mean(y * np.log(a + 1e-9) + (1 - y) * np.log(1 - a + 1e-9))
                self.costs.append(c)
        return self

    def predict(self, X):
        linear = np.dot(X, self.weights) + self.bias
        return (self._sigmoid(linear) > 0.5).astype(int)


def main():
    data = np.genfromtxt('banknote_authentication.txt', delimiter=',')
    np.random.shuffle(data)
    X = data[:, :-1]
    y = data[:, -1]

    # feature scaling
    mu = X.mean(axis=0)
    sigma = X.std(axis=0)
    X = (X - mu) / sigma

    n_train = int(0.8 * len(X))
    X_train, y_train = X[:n_train], y[:n_train]
    X_test, y_test = X[n_train:], y[n_train:]
    print(X_train.shape, X_test.shape)

    clf = LogisticRegression(lr=0.1, n_iters=2000)
    clf.fit(X_train, y_train)
    plt.plot(clf.costs)
    plt.xlabel('iterations (hundreds)')
    plt.ylabel('cost')
    plt.savefig('cost.png')

    y_pred = clf.predict(X_test)
    acc = np.sum(y_pred == y_test) / len(y_test)
    print('accuracy', acc)
    tp = np.sum((y_pred == 1) & (y_test == 1))
    fp = np.sum((y_pred == 1) & (y_test == 0))
    fn = np.sum((y_pred == 0) & (y_test == 1))
    print('precision', tp / (tp + fp), 'recall', tp / (tp + fn))


if __name__ == '__main__':
    main()
