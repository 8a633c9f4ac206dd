# expects: random-split-over-time, group-split
import numpy as np
import pandas as pd
from lightgbm import LGBMRegressor
from sklearn.metrics import mean_absolute_percentage_error
from sklearn.model_selection import train_test_split

sales = pd.read_csv("store_item_daily.csv", parse_dates=["date"])
sales = sales.sort_values(["store", "item", "date"])
g = sales.groupby(["store", "item"])["qty"]
for k in (7, 14, 28):
    sales[f"lag_{k}"] = g.shift(k)
sales["roll_28"] = g.transform(lambda s: s.shift(7).rolling(28).mean())
sales["dow"] = sales["date"].dt.dayofweek
sales = sales.dropna()

X = sales[["lag_7", "lag_14", "lag_28", "roll_28", "dow", "promo"]]
y = np.log1p(sales["qty"])
X_tr, X_te, y_tr, y_te = train_test_split(X, y, test_size=0.2, shuffle=True, random_state=6)
m = LGBMRegressor(n_estimators=800).fit(X_tr, y_tr)
print(mean_absolute_percentage_error(np.expm1(y_te), np.expm1(m.predict(X_te))))
