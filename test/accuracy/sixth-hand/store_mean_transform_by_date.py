# expects: preprocess-before-split, future-feature
import lightgbm as lgb
import numpy as np
import pandas as pd

sales = pd.read_csv("rossmann.csv", parse_dates=["Date"], low_memory=False)
sales = sales[sales.Open == 1].sort_values("Date")
sales["StoreMean"] = sales.groupby("Store")["Sales"].transform("mean")
sales["Month"], sales["Day"] = sales.Date.dt.month, sales.Date.dt.day
features = ["Store", "DayOfWeek", "Promo", "StoreMean", "Month", "Day"]

cutoff = sales.Date.max() - pd.Timedelta(weeks=6)
train, test = sales[sales.Date <= cutoff], sales[sales.Date > cutoff]
model = lgb.LGBMRegressor(n_estimators=1500, learning_rate=0.05, num_leaves=63)
model.fit(train[features], np.log1p(train.Sales))
pred = np.expm1(model.predict(test[features]))
rmspe = np.sqrt((((test.Sales - pred) / test.Sales) ** 2).mean())
print("RMSPE", rmspe)
