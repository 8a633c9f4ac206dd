# expects: random-split-over-time, group-split
import lightgbm as lgb
import numpy as np
import pandas as pd
from sklearn.model_selection import train_test_split

sales = pd.read_csv("rossmann.csv", parse_dates=["Date"], low_memory=False)
sales = sales[sales.Open == 1].sort_values(["Store", "Date"])

by_store = sales.groupby("Store")["Sales"]
for days in (7, 14, 28):
    sales["sales_%d_ago" % days] = by_store.shift(days)
sales["weekday"] = sales.Date.dt.dayofweek
sales["month"] = sales.Date.dt.month
sales = sales.dropna(subset=["sales_28_ago"])

cols = ["weekday", "month", "Promo", "sales_7_ago", "sales_14_ago", "sales_28_ago"]
train, test = train_test_split(sales, test_size=0.2, random_state=0)
model = lgb.LGBMRegressor(n_estimators=800)
model.fit(train[cols], np.log1p(train.Sales))
pred = np.expm1(model.predict(test[cols]))
print("RMSPE", np.sqrt((((test.Sales - pred) / test.Sales) ** 2).mean()))
