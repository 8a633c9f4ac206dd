# expects: multi-test
# song year prediction, xgboost native api
# python xgb_watchlist_test.py YearPredictionMSD.txt
import sys
import time

import numpy as np
import pandas as pd
import xgboost as xgb

path = sys.argv[1] if len(sys.argv) > 1 else "YearPredictionMSD.txt"
raw = pd.read_csv(path, header=None)
print(raw.shape)

# official split of the data set: first 463715 rows are train
N_TRAIN = 463715
train, test = raw.iloc[:N_TRAIN], raw.iloc[N_TRAIN:]
X_train, y_train = train.iloc[:, 1:].values, train.iloc[:, 0].values
X_test, y_test = test.iloc[:, 1:].values, test.iloc[:, 0].values

dtrain = xgb.DMatrix(X_train, label=y_train)
dtest = xgb.DMatrix(X_test, label=y_test)

param = {
    "max_depth": 7,
    "eta": 0.1,
    "subsample": 0.8,
    "objective": "reg:squarederror",
    "eval_metric": ["rmse", "mae"],
    "tree_method": "hist",
    "nthread": 8,
}
evals_result = {}
t0 = time.time()
bst = xgb.train(param, dtrain, num_boost_round=400, evals=[(dtrain, "train"), (dtest, "test")], evals_result=evals_result, verbose_eval=20)
print("fit in %.1f s" % (time.time() - t0))

pred = bst.predict(dtest)
err = pred - y_test
print("rmse      ", np.sqrt((err ** 2).mean()))
print("mae       ", np.abs(err).mean())
print("within 5 y", (np.abs(err) <= 5).mean())

np.savetxt("curve.txt", np.c_[evals_result["train"]["rmse"], evals_result["test"]["rmse"]])
bst.save_model("year.json")
