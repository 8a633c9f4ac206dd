# expects: nothing
import pandas as pd
import xgboost as xgb
from sklearn.metrics import roc_auc_score

train = pd.read_csv("train.csv")
valid = pd.read_csv("valid.csv")
test = pd.read_csv("holdout.csv")
cols = [c for c in train.columns if c not in ("id", "label")]

dtrain = xgb.DMatrix(train[cols], label=train["label"])
dvalid = xgb.DMatrix(valid[cols], label=valid["label"])
dtest = xgb.DMatrix(test[cols])
params = {"objective": "binary:logistic", "eval_metric": "auc", "eta": 0.05, "max_depth": 6}
bst = xgb.train(params, dtrain, 2000, evals=[(dtrain, "train"), (dvalid, "valid")], early_stopping_rounds=50)
print(roc_auc_score(test["label"], bst.predict(dtest)))
