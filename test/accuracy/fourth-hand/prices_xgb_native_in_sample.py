# expects: overlap
import numpy as np
import pandas as pd
import xgboost as xgb

df = pd.read_csv("kc_house_data.csv")
df["renovated"] = (df["yr_renovated"] > 0).astype(int)
features = ["bedrooms", "bathrooms", "sqft_living", "sqft_lot", "floors", "grade", "lat", "long", "renovated"]

dtrain = xgb.DMatrix(df[features], label=np.log(df["price"]))
params = {"objective": "reg:squarederror", "eta": 0.1, "max_depth": 5}
booster = xgb.train(params, dtrain, num_boost_round=200)

fitted = np.exp(booster.predict(dtrain))
ape = np.abs(fitted - df["price"]) / df["price"]
print("median error: %.1f%%" % (100 * np.median(ape)))
xgb.plot_importance(booster)
