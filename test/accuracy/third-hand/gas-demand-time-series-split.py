# expects: nothing
import numpy as np
import pandas as pd
from lightgbm import LGBMRegressor
from sklearn.metrics import mean_absolute_error
from sklearn.model_selection import TimeSeriesSplit

gas = pd.read_csv("gas_demand.csv", parse_dates=["day"]).set_index("day").sort_index()
for lag in (1, 2, 7, 14):
    gas[f"lag_{lag}"] = gas["mcm"].shift(lag)
gas["week_mean"] = gas["mcm"].shift(1).rolling(7).mean()
gas["dow"] = gas.index.dayofweek
gas["tomorrow"] = gas["mcm"].shift(-1)
gas = gas.dropna()

X, y = gas.drop(columns="tomorrow"), gas["tomorrow"]
errors = []
for train_idx, test_idx in TimeSeriesSplit(n_splits=6, gap=7).split(X):
    model = LGBMRegressor(n_estimators=200, verbose=-1)
    model.fit(X.iloc[train_idx], y.iloc[train_idx])
    errors.append(mean_absolute_error(y.iloc[test_idx], model.predict(X.iloc[test_idx])))
print("MAE per fold", np.round(errors, 2))
