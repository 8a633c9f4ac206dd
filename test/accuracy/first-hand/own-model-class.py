# expects: preprocess-before-split
import numpy as np
from sklearn.datasets import load_breast_cancer
from sklearn.model_selection import train_test_split


class Logistic:
    def __init__(self, lr=0.1):
        self.lr = lr

    def fit(self, X, y):
        self.w = np.zeros(X.shape[1])
        for _ in range(100):
            p = 1 / (1 + np.exp(-X @ self.w))
            self.w -= self.lr * X.T @ (p - y) / len(y)
        return self

    def predict(self, X):
        return (X @ self.w > 0).astype(int)


X, y = load_breast_cancer(return_X_y=True)
X = (X - X.mean(0)) / X.std(0)
X_train, X_test, y_train, y_test = train_test_split(X, y)
model = Logistic().fit(X_train, y_train)
print(np.mean(model.predict(X_test) == y_test))
