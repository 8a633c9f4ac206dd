# expects: nothing
import pandas as pd
import xgboost as xgb
from sklearn.metrics import roc_auc_score
from sklearn.model_selection import train_test_split

SEED = 20
df = pd.read_csv("santander_like.csv")
y = df.pop("target")
df = df.drop(columns=["ID_code"])

X_rest, X_test, y_rest, y_test = train_test_split(df, y, test_size=0.2, stratify=y, random_state=SEED)
X_train, X_valid, y_train, y_valid = train_test_split(X_rest, y_rest, test_size=0.2, stratify=y_rest, random_state=SEED)

dtrain = xgb.DMatrix(X_train, y_train)
dvalid = xgb.DMatrix(X_valid, y_valid)
dtest = xgb.DMatrix(X_test)

params = {"objective": "binary:logistic", "eval_metric": "auc", "eta": 0.02, "max_depth": 3, "seed": SEED}
bst = xgb.train(params, dtrain, 10000, evals=[(dtrain, "train"), (dvalid, "valid")],
                early_stopping_rounds=200, verbose_eval=500)
pred = bst.predict(dtest, iteration_range=(0, bst.best_iteration + 1))
print("AUC on test:", roc_auc_score(y_test, pred))
