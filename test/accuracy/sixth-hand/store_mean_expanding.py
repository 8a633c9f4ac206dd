# expects: nothing
import lightgbm as lgb
import numpy as np
import pandas as pd

sales = pd.read_csv("rossmann.csv", parse_dates=["Date"], low_memory=False)
sales = sales[sales.Open == 1].sort_values(["Store", "Date"])
past = sales.groupby("Store")["Sales"]
sales["StoreMeanSoFar"] = past.transform(lambda s: s.shift(1).expanding().mean())
sales["Sales7"] = past.shift(7)
sales["Roll28"] = past.transform(lambda s: s.shift(7).rolling(28, min_periods=7).mean())
sales["Month"] = sales.Date.dt.month
features = ["Store", "DayOfWeek", "Promo", "StoreMeanSoFar", "Sales7", "Roll28", "Month"]

cutoff = sales.Date.max() - pd.Timedelta(weeks=6)
train, test = sales[sales.Date <= cutoff], sales[sales.Date > cutoff]
model = lgb.LGBMRegressor(n_estimators=1500, learning_rate=0.05).fit(train[features], np.log1p(train.Sales))
pred = np.expm1(model.predict(test[features]))
print("RMSPE", np.sqrt((((test.Sales - pred) / test.Sales) ** 2).mean()))
