# expects: nothing
import pickle

import numpy as np
import pandas as pd
from scipy.optimize import minimize
from sklearn.metrics import log_loss

names = ("lgb", "xgb", "nn")
models = [pickle.load(open(f"models/{n}.pkl", "rb")) for n in names]


def predictions(path):
    frame = pd.read_parquet(path)
    y = frame.pop("target").values
    return y, np.column_stack([m.predict_proba(frame)[:, 1] for m in models])


y_valid, p_valid = predictions("holdout/valid.parquet")
res = minimize(lambda w: log_loss(y_valid, p_valid @ (w / w.sum())), np.ones(3) / 3, bounds=[(0, 1)] * 3)
w = res.x / res.x.sum()

y_test, p_test = predictions("holdout/test.parquet")
print(dict(zip(names, w.round(3))), "test log loss", log_loss(y_test, p_test @ w))
