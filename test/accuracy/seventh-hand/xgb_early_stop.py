# expects: multi-test, threshold-on-test
import xgboost as xgb
import pandas as pd
from sklearn.metrics import mean_squared_error
from sklearn.model_selection import train_test_split

trips = pd.read_csv("bike_trips.csv")
target = trips.pop("count")
trips = trips.drop(columns=["casual", "registered", "datetime"])
X_train, X_test, y_train, y_test = train_test_split(trips, target, test_size=0.2, random_state=8)
dtrain = xgb.DMatrix(X_train, label=y_train)
dtest = xgb.DMatrix(X_test, label=y_test)

params = {"objective": "reg:squarederror", "eta": 0.05, "max_depth": 6}
bst = xgb.train(params, dtrain, num_boost_round=5000, evals=[(dtrain, "train"), (dtest, "test")], early_stopping_rounds=50, verbose_eval=200)
pred = bst.predict(dtest, iteration_range=(0, bst.best_iteration + 1))
print("RMSE", mean_squared_error(y_test, pred) ** 0.5)
