# expects: future-feature
import numpy as np
import pandas as pd
from sklearn.ensemble import GradientBoostingRegressor

gauge = pd.read_csv("gauge.csv", parse_dates=["time"]).sort_values("time").set_index("time")
gauge[["rain", "upstream"]] = gauge[["rain", "upstream"]].bfill()
gauge["rain_24h"] = gauge["rain"].rolling(24).sum()
gauge["upstream_lag3"] = gauge["upstream"].shift(3)
gauge = gauge.dropna()

train = gauge.loc[:"2018-12-31"]
test = gauge.loc["2019-01-01":]
inputs = ["rain", "rain_24h", "upstream_lag3"]
gbr = GradientBoostingRegressor(n_estimators=300, learning_rate=0.05)
gbr.fit(train[inputs], train["level"])
print("RMSE m", np.sqrt(((gbr.predict(test[inputs]) - test["level"]) ** 2).mean()))
