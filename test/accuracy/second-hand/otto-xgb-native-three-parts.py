# expects: nothing
import numpy as np
import pandas as pd
import xgboost as xgb
from sklearn.metrics import log_loss
from sklearn.model_selection import train_test_split

otto = pd.read_csv("otto_train.csv").drop("id", axis=1)
y = otto.pop("target").str.replace("Class_", "").astype(int) - 1

X_rest, X_test, y_rest, y_test = train_test_split(otto, y, test_size=0.2, random_state=2015)
X_train, X_stop, y_train, y_stop = train_test_split(X_rest, y_rest, test_size=0.15, random_state=2016)

dtrain = xgb.DMatrix(X_train, label=y_train)
dstop = xgb.DMatrix(X_stop, label=y_stop)
dtest = xgb.DMatrix(X_test)

params = {"eta": 0.05, "max_depth": 8, "objective": "multi:softprob", "num_class": 9, "eval_metric": "mlogloss"}
watch = [(dtrain, "train"), (dstop, "stop")]
booster = xgb.train(params, dtrain, 3000, evals=watch, early_stopping_rounds=50, verbose_eval=200)

probabilities = booster.predict(dtest, iteration_range=(0, booster.best_iteration + 1))
print("logloss", log_loss(y_test, probabilities))
print("most likely", np.bincount(probabilities.argmax(axis=1)))
