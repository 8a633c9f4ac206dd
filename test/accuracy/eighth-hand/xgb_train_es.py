# expects: threshold-on-test, multi-test
import numpy as np
import pandas as pd
import xgboost as xgb
from sklearn.metrics import mean_squared_error
from sklearn.model_selection import train_test_split

taxi = pd.read_csv("nyc_taxi.csv")
y = np.log1p(taxi["trip_duration"])
X = taxi[["passenger_count", "dist_km", "hour"]]
Xtr, Xv, ytr, yv = train_test_split(X, y, test_size=0.2, random_state=1987)
dtrain, dvalid = xgb.DMatrix(Xtr, label=ytr), xgb.DMatrix(Xv, label=yv)
watchlist = [(dtrain, "train"), (dvalid, "valid")]
params = {"eta": 0.3, "max_depth": 8, "objective": "reg:squarederror"}
model = xgb.train(params, dtrain, 500, watchlist, early_stopping_rounds=30, maximize=False, verbose_eval=50)
p = model.predict(dvalid)
print("reported RMSLE", mean_squared_error(yv, p) ** 0.5)
