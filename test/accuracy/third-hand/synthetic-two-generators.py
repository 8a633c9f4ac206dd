# expects: nothing
"""How many samples does a small net need? Fresh data from the simulator every time."""
import numpy as np
from sklearn.metrics import mean_squared_error
from sklearn.neural_network import MLPRegressor


def simulate(n, seed):
    rng = np.random.default_rng(seed)
    X = rng.uniform(-1, 1, size=(n, 4))
    y = np.sin(3 * X[:, 0]) + X[:, 1] * X[:, 2] + rng.normal(0, 0.05, n)
    return X, y


X_train, y_train = simulate(5000, seed=1)
X_test, y_test = simulate(1000, seed=2)
net = MLPRegressor((64, 64), max_iter=500, random_state=0)
net.fit(X_train, y_train)
print("mse %.4f" % mean_squared_error(y_test, net.predict(X_test)))
