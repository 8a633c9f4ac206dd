# expects: future-feature
import pandas as pd
from sklearn.ensemble import RandomForestRegressor
from sklearn.metrics import mean_absolute_error

air = pd.read_csv("air_quality.csv", parse_dates=["time"], index_col="time").sort_index()
air["pm10"] = air["pm10"].bfill()
air["wind"] = air["wind"].fillna(0)
air["target"] = air["no2"].shift(-24)
air["no2_lag"] = air["no2"].shift(24)
air = air.dropna()
cols = ["pm10", "wind", "no2_lag"]
train, test = air.loc[:"2021"], air.loc["2022":]
rf = RandomForestRegressor(300).fit(train[cols], train["target"])
print(mean_absolute_error(test["target"], rf.predict(test[cols])))
