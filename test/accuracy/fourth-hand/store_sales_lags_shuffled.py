# expects: random-split-over-time
import pandas as pd
from sklearn.ensemble import RandomForestRegressor
from sklearn.metrics import mean_absolute_error
from sklearn.model_selection import train_test_split

sales = pd.read_csv("daily_sales.csv", parse_dates=["date"]).sort_values("date").set_index("date")
for lag in (1, 7, 14, 28):
    sales[f"lag_{lag}"] = sales["units"].shift(lag)
sales["dow"] = sales.index.dayofweek
sales = sales.dropna()

X = sales.drop(columns="units")
y = sales["units"]
X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.2, random_state=42)

rf = RandomForestRegressor(n_estimators=300, random_state=42).fit(X_train, y_train)
print("MAE", mean_absolute_error(y_test, rf.predict(X_test)))
