# expects: nothing
import glob

import pandas as pd
from sklearn.ensemble import RandomForestRegressor
from sklearn.metrics import mean_squared_error

days = [pd.read_parquet(path) for path in sorted(glob.glob("days/*.parquet"))]
held = len(days) // 5
train = pd.concat(days[:-held])
test = pd.concat(days[-held:])
model = RandomForestRegressor().fit(train.drop(columns="load"), train["load"])
print(mean_squared_error(test["load"], model.predict(test.drop(columns="load"))))
latest = days[-1].drop(columns="load")
print(model.predict(latest.iloc[-1:]))
