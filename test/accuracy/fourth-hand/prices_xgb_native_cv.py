# expects: nothing
import numpy as np
import pandas as pd
import xgboost as xgb
from sklearn.model_selection import train_test_split

df = pd.read_csv("kc_house_data.csv")
features = ["bedrooms", "bathrooms", "sqft_living", "sqft_lot", "floors", "grade", "lat", "long"]
X_train, X_test, y_train, y_test = train_test_split(df[features], np.log(df["price"]), test_size=0.2, random_state=0)
dtrain = xgb.DMatrix(X_train, label=y_train)
dtest = xgb.DMatrix(X_test)

best = (np.inf, None, 0)
for depth in (3, 5, 7):
    for eta in (0.05, 0.1):
        params = {"objective": "reg:squarederror", "max_depth": depth, "eta": eta, "subsample": 0.8}
        cv = xgb.cv(params, dtrain, num_boost_round=1000, nfold=5, early_stopping_rounds=20, seed=0)
        rmse = cv["test-rmse-mean"].min()
        print(params, rmse)
        if rmse < best[0]:
            best = (rmse, params, len(cv))

_, params, rounds = best
booster = xgb.train(params, dtrain, num_boost_round=rounds)
err = np.exp(booster.predict(dtest)) / np.exp(y_test) - 1
print("median error", np.median(np.abs(err)))
