# expects: nothing
import numpy as np
from sklearn.neural_network import MLPRegressor

table = np.loadtxt("concrete.csv", delimiter=",", skiprows=1)
X, y = table[:, :-1] / 1000.0, table[:, -1]
n_check = 200
net = MLPRegressor((50, 20), max_iter=4000, random_state=2)
net.fit(X[:-n_check], y[:-n_check])
guess = net.predict(X[-n_check:])
print("rmse on the last %d: %.2f" % (n_check, np.sqrt(np.mean((guess - y[-n_check:]) ** 2))))
