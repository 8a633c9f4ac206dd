# expects: nothing
import pandas as pd
from sklearn.ensemble import RandomForestRegressor
from sklearn.metrics import mean_absolute_error

sales = pd.read_csv("daily_sales.csv", parse_dates=["date"]).sort_values("date").set_index("date")
for lag in (1, 7, 14, 28):
    sales[f"lag_{lag}"] = sales["units"].shift(lag)
sales["mean_7"] = sales["units"].shift(1).rolling(7).mean()
sales["dow"] = sales.index.dayofweek
sales = sales.dropna()

train = sales.loc[:"2021-06-30"]
test = sales.loc["2021-07-01":]
rf = RandomForestRegressor(n_estimators=300, random_state=42)
rf.fit(train.drop(columns="units"), train["units"])
print("MAE", mean_absolute_error(test["units"], rf.predict(test.drop(columns="units"))))
