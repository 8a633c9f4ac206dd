# expects: random-split-over-time
import pandas as pd
import numpy as np
from sklearn.ensemble import RandomForestRegressor
from sklearn.model_selection import train_test_split
from sklearn.metrics import mean_absolute_percentage_error

sales = pd.read_csv("daily_sales.csv", parse_dates=["date"])
sales = sales.sort_values("date").reset_index(drop=True)
sales["dow"] = sales["date"].dt.dayofweek
sales["month"] = sales["date"].dt.month
for lag in (1, 7, 14):
    sales[f"lag_{lag}"] = sales["units"].shift(lag)
sales["ma7"] = sales["units"].shift(1).rolling(7).mean()
sales = sales.dropna()

feats = ["dow", "month", "lag_1", "lag_7", "lag_14", "ma7", "price", "promo"]
X_train, X_test, y_train, y_test = train_test_split(sales[feats], sales["units"], test_size=0.2, random_state=0)
rf = RandomForestRegressor(500, min_samples_leaf=3, random_state=0).fit(X_train, y_train)
print("MAPE", mean_absolute_percentage_error(y_test, rf.predict(X_test)))
