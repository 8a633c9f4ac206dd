# expects: threshold-on-test, multi-test
import numpy as np
import pandas as pd
import xgboost as xgb
from sklearn.metrics import mean_squared_error
from sklearn.model_selection import train_test_split

cars = pd.read_csv("used_cars.csv")
y = cars.pop("price")
X_train, X_test, y_train, y_test = train_test_split(cars[["km", "age", "hp", "doors"]], y, test_size=0.2, random_state=5)
dtrain = xgb.DMatrix(X_train, label=y_train)
dtest = xgb.DMatrix(X_test, label=y_test)
bst = xgb.train({"eta": 0.03, "max_depth": 5}, dtrain, num_boost_round=3000,
                evals=[(dtest, "test")], early_stopping_rounds=100, verbose_eval=200)
print("rmse", np.sqrt(mean_squared_error(y_test, bst.predict(dtest))))
