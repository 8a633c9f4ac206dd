# expects: nothing
import itertools
import pickle

import numpy as np
from sklearn.metrics import mean_squared_error, r2_score
from sklearn.model_selection import train_test_split
from sklearn.pipeline import Pipeline
from sklearn.preprocessing import StandardScaler
from sklearn.svm import SVR

# descriptors were computed with rdkit, see make_descriptors.py
with open("esol_descriptors.pkl", "rb") as fh:
    blob = pickle.load(fh)
X = np.asarray(blob["X"], dtype=float)
y = np.asarray(blob["logS"], dtype=float)
ok = np.isfinite(X).all(axis=1)
X, y = X[ok], y[ok]
print("molecules:", len(y))

X_trval, X_test, y_trval, y_test = train_test_split(X, y, test_size=0.1, random_state=0)
X_train, X_val, y_train, y_val = train_test_split(X_trval, y_trval, test_size=1 / 9, random_state=0)


def make(C, gamma, eps):
    return Pipeline([("scale", StandardScaler()), ("svr", SVR(C=C, gamma=gamma, epsilon=eps))])


space = {
    "C": [0.1, 1, 3, 10, 30, 100],
    "gamma": [1e-4, 1e-3, 1e-2, 1e-1],
    "eps": [0.01, 0.05, 0.1],
}
best_rmse, best_params = np.inf, None
log = []
for combo in itertools.product(*space.values()):
    params = dict(zip(space, combo))
    m = make(**params).fit(X_train, y_train)
    r = np.sqrt(mean_squared_error(y_val, m.predict(X_val)))
    log.append({**params, "rmse": r})
    if r < best_rmse:
        best_rmse, best_params = r, params
        print("  new best %.4f %s" % (r, params))

final = make(**best_params)
final.fit(X_trval, y_trval)
y_hat = final.predict(X_test)
print("best params", best_params)
print("val RMSE   %.3f" % best_rmse)
print("test RMSE  %.3f" % np.sqrt(mean_squared_error(y_test, y_hat)))
print("test R2    %.3f" % r2_score(y_test, y_hat))
with open("svr_esol.pkl", "wb") as fh:
    pickle.dump(final, fh)
