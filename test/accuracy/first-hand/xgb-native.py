# expects: preprocess-before-split
import pandas as pd
import xgboost as xgb
from sklearn.impute import SimpleImputer
from sklearn.model_selection import train_test_split
from sklearn.metrics import roc_auc_score

df = pd.read_csv("santander.csv")
X = SimpleImputer(strategy="mean").fit_transform(df.drop("TARGET", axis=1))
y = df["TARGET"]
X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.2)
dtrain = xgb.DMatrix(X_train, label=y_train)
dtest = xgb.DMatrix(X_test, label=y_test)
params = {"eta": 0.1, "objective": "binary:logistic"}
bst = xgb.train(params, dtrain, num_boost_round=300)
print(roc_auc_score(y_test, bst.predict(dtest)))
