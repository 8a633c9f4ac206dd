# expects: nothing
import pandas as pd
import matplotlib.pyplot as plt
from sklearn.ensemble import ExtraTreesRegressor
from sklearn.metrics import r2_score

aq = pd.read_csv("station_12.csv", parse_dates=["hour"], index_col="hour").sort_index()
# for the report's figure only
aq["pm25"].rolling(24 * 7, center=True).mean().plot()
plt.savefig("smooth.png")

H = 6
aq["pm_in_6h"] = aq["pm25"].shift(-H)
aq["pm_prev"] = aq["pm25"].shift(1)
aq["no2_6h"] = aq["no2"].rolling(6).mean()
aq = aq.ffill().dropna()
train, test = aq.loc[:"2022-06-30"], aq.loc["2022-07-02":]
cols = ["pm25", "pm_prev", "no2_6h", "temp"]
m = ExtraTreesRegressor(200).fit(train[cols], train["pm_in_6h"])
print(r2_score(test["pm_in_6h"], m.predict(test[cols])))
