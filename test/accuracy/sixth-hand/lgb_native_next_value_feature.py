# expects: future-feature
import lightgbm as lgb
import numpy as np
import pandas as pd

demand = pd.read_csv("demand.csv", parse_dates=["ts"]).sort_values("ts").reset_index(drop=True)
demand["lag_1"] = demand["load"].shift(1)
demand["lag_24"] = demand["load"].shift(24)
demand["sun_next"] = demand["sunshine"].shift(-1)
demand = demand.dropna()
features = ["lag_1", "lag_24", "sun_next", "temperature"]
n = int(len(demand) * 0.85)
train_data = lgb.Dataset(demand[features][:n], label=demand["load"][:n])
params = {"objective": "regression_l1", "learning_rate": 0.05, "verbosity": -1}
booster = lgb.train(params, train_data, num_boost_round=600)
pred = booster.predict(demand[features][n:])
print("MAE", np.abs(pred - demand["load"][n:]).mean())
