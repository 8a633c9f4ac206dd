# expects: future-feature
import pandas as pd
import numpy as np
from sklearn.ensemble import ExtraTreesRegressor
from sklearn.metrics import r2_score

aq = pd.read_csv("station_12.csv", parse_dates=["hour"], index_col="hour").sort_index()
aq["pm_prev"] = aq["pm25"].shift(1)
aq["wind_next"] = aq["wind"].shift(-3)
aq["pm_smooth"] = aq["no2"].rolling(5, center=True).mean()
aq["hour_of_day"] = aq.index.hour
aq = aq.dropna()

split = "2022-06-30"
train, test = aq.loc[:split], aq.loc["2022-07-01":]
cols = ["pm_prev", "wind_next", "pm_smooth", "hour_of_day", "temp"]
m = ExtraTreesRegressor(200).fit(train[cols], train["pm25"])
print(r2_score(test["pm25"], m.predict(test[cols])))
