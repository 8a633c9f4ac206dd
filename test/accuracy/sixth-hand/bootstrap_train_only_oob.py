# expects: nothing
import numpy as np
from sklearn.datasets import fetch_california_housing
from sklearn.metrics import mean_squared_error
from sklearn.model_selection import train_test_split
from sklearn.tree import DecisionTreeRegressor

X, y = fetch_california_housing(return_X_y=True)
X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.2, random_state=10)
rng = np.random.default_rng(10)
trees, oob = [], []
for b in range(100):
    ix = rng.integers(0, len(X_train), len(X_train))
    out = np.setdiff1d(np.arange(len(X_train)), ix)
    tree = DecisionTreeRegressor(max_features=0.5).fit(X_train[ix], y_train[ix])
    oob.append(mean_squared_error(y_train[out], tree.predict(X_train[out])))
    trees.append(tree)
print("out of bag", np.mean(oob) ** 0.5)
print("test", mean_squared_error(y_test, np.mean([t.predict(X_test) for t in trees], axis=0)) ** 0.5)
