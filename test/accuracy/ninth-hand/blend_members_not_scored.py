# expects: nothing
"""Mercedes test-bench time: average of three regressors."""
import numpy as np
import pandas as pd
import xgboost as xgb
from lightgbm import LGBMRegressor
from sklearn.ensemble import ExtraTreesRegressor
from sklearn.metrics import mean_squared_error, r2_score
from sklearn.model_selection import train_test_split


def load():
    d = pd.read_csv("mercedes_train.csv")
    d = d[d.y < 200]
    binary = [c for c in d.columns if c.startswith("X") and c not in ("X0", "X1", "X2", "X3", "X4", "X5", "X6", "X8")]
    return d[binary].to_numpy(np.int8), d["y"].to_numpy()


def fit_all(X, y, seed):
    members = [
        xgb.XGBRegressor(n_estimators=400, max_depth=4, learning_rate=0.02, subsample=0.9, random_state=seed),
        LGBMRegressor(n_estimators=300, num_leaves=8, learning_rate=0.02, random_state=seed),
        ExtraTreesRegressor(n_estimators=500, min_samples_leaf=15, n_jobs=-1, random_state=seed),
    ]
    for m in members:
        m.fit(X, y)
    return members


def blend(members, X, weights=(0.4, 0.3, 0.3)):
    P = np.column_stack([m.predict(X) for m in members])
    return P @ np.asarray(weights)


def main(seed=2017):
    X, y = load()
    X_tr, X_te, y_tr, y_te = train_test_split(X, y, test_size=0.25, random_state=seed)
    members = fit_all(X_tr, y_tr, seed)
    p = blend(members, X_te)
    print("R2   %.4f" % r2_score(y_te, p))
    print("RMSE %.4f" % np.sqrt(mean_squared_error(y_te, p)))
    worst = np.argsort(-np.abs(y_te - p))[:10]
    for i in worst:
        print("  y=%.1f  p=%.1f" % (y_te[i], p[i]))


if __name__ == "__main__":
    main()
