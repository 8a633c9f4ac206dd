# expects: nothing
import xgboost as xgb
import pandas as pd
from sklearn.metrics import mean_squared_error
from sklearn.model_selection import train_test_split

trips = pd.read_csv("bike_trips.csv").drop(columns=["casual", "registered", "datetime"])
target = trips.pop("count")
X_fit, X_test, y_fit, y_test = train_test_split(trips, target, test_size=0.2, random_state=8)
X_train, X_stop, y_train, y_stop = train_test_split(X_fit, y_fit, test_size=0.15, random_state=8)
dtrain, dstop, dtest = (xgb.DMatrix(a, label=b) for a, b in ((X_train, y_train), (X_stop, y_stop), (X_test, y_test)))

bst = xgb.train({"eta": 0.05, "max_depth": 6}, dtrain, num_boost_round=5000, evals=[(dstop, "stop")],
                early_stopping_rounds=50, verbose_eval=False)
print("RMSE", mean_squared_error(y_test, bst.predict(dtest)) ** 0.5)
