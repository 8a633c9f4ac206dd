# expects: nothing
import pandas as pd
from sklearn.ensemble import RandomForestRegressor
from sklearn.model_selection import TimeSeriesSplit, train_test_split, cross_val_score
from sklearn.metrics import mean_absolute_percentage_error

sales = pd.read_csv("daily_sales.csv", parse_dates=["date"]).sort_values("date")
sales["dow"] = sales["date"].dt.dayofweek
for lag in (1, 7, 14):
    sales[f"lag_{lag}"] = sales["units"].shift(lag)
sales["ma7"] = sales["units"].shift(1).rolling(7).mean()
sales = sales.dropna().set_index("date")

y = sales.pop("units")
X_train, X_test, y_train, y_test = train_test_split(sales, y, test_size=0.2, shuffle=False)
rf = RandomForestRegressor(500, min_samples_leaf=3, random_state=0)
print(cross_val_score(rf, X_train, y_train, cv=TimeSeriesSplit(5), scoring="neg_mean_absolute_error"))
rf.fit(X_train, y_train)
print("MAPE", mean_absolute_percentage_error(y_test, rf.predict(X_test)))
