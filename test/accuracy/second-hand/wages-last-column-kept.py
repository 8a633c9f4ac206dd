# expects: target-in-features
import numpy as np
from sklearn.linear_model import Ridge
from sklearn.model_selection import train_test_split

data = np.genfromtxt("wages.csv", delimiter=",", skip_header=1)
print("rows, columns:", data.shape)
print("columns without spread:", np.flatnonzero(data.std(axis=0) == 0))
target = data[:, -1]
print("wage from %.1f to %.1f" % (target.min(), target.max()))
inputs = data[:, 1:]

X_train, X_test, y_train, y_test = train_test_split(inputs, target, test_size=0.25, random_state=8)
ridge = Ridge(alpha=2.0).fit(X_train, y_train)
print("train R2", ridge.score(X_train, y_train))
print("test R2", ridge.score(X_test, y_test))

order = np.argsort(-np.abs(ridge.coef_))
for place in order[:5]:
    print("column %d weighs %.3f" % (place + 1, ridge.coef_[place]))
