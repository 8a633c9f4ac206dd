# expects: target-in-features
import numpy as np
from sklearn.linear_model import Ridge
from sklearn.model_selection import train_test_split

data = np.genfromtxt("wages.csv", delimiter=",", skip_header=1)
target = data[:, -1]
inputs = data[:, 1:]

X_train, X_test, y_train, y_test = train_test_split(inputs, target, test_size=0.25, random_state=8)
ridge = Ridge(alpha=2.0).fit(X_train, y_train)
print("train R2", ridge.score(X_train, y_train))
print("test R2", ridge.score(X_test, y_test))
