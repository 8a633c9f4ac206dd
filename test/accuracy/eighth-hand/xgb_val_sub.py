# expects: nothing
import numpy as np
import pandas as pd
import xgboost as xgb
from sklearn.model_selection import train_test_split

train = pd.read_csv("train.csv")
test = pd.read_csv("test.csv")
feats = ["passenger_count", "dist_km", "hour"]
Xtr, Xv, ytr, yv = train_test_split(train[feats], np.log1p(train["trip_duration"]), test_size=0.2, random_state=1987)
dtrain, dvalid, dtest = xgb.DMatrix(Xtr, label=ytr), xgb.DMatrix(Xv, label=yv), xgb.DMatrix(test[feats])
model = xgb.train({"eta": 0.1, "max_depth": 8}, dtrain, 2000, [(dtrain, "train"), (dvalid, "valid")],
                  early_stopping_rounds=50)
print("Modeling RMSLE %.5f" % model.best_score)
test["trip_duration"] = np.expm1(model.predict(dtest))
test[["id", "trip_duration"]].to_csv("submission.csv", index=False)
