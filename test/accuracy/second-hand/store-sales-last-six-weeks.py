# expects: nothing
import lightgbm as lgb
import numpy as np
import pandas as pd

sales = pd.read_csv("rossmann.csv", parse_dates=["Date"], low_memory=False)
sales = sales[sales.Open == 1].sort_values(["Store", "Date"])
for days in (7, 14, 28):
    sales["sales_%d_ago" % days] = sales.groupby("Store")["Sales"].shift(days)
sales["weekday"] = sales.Date.dt.dayofweek
sales["month"] = sales.Date.dt.month

last = pd.Timestamp("2015-06-20")
past, future = sales[sales.Date < last], sales[sales.Date >= last]
print(len(past), "days of stores to learn from,", len(future), "to test")
cols = ["weekday", "month", "Promo", "sales_7_ago", "sales_14_ago", "sales_28_ago"]
model = lgb.LGBMRegressor(n_estimators=800)
model.fit(past[cols], np.log1p(past.Sales))
pred = np.expm1(model.predict(future[cols]))
print("RMSPE", np.sqrt((((future.Sales - pred) / future.Sales) ** 2).mean()))
print(pd.Series(model.feature_importances_, cols).sort_values())
