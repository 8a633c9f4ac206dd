# expects: random-split-over-time
"""Next-hour load from the last 24 hours."""
import numpy as np
import pandas as pd
from sklearn.ensemble import HistGradientBoostingRegressor
from sklearn.metrics import mean_absolute_percentage_error
from sklearn.model_selection import train_test_split

load = pd.read_csv("pjm_hourly.csv", parse_dates=["Datetime"]).sort_values("Datetime").set_index("Datetime")["MW"]

features = pd.DataFrame({f"lag_{k}": load.shift(k) for k in range(1, 25)})
features["hour"] = load.index.hour
features["weekday"] = load.index.dayofweek
table = features.assign(y=load).dropna()

X_train, X_test, y_train, y_test = train_test_split(
    table.drop(columns="y"), table["y"], test_size=0.2, random_state=0)
model = HistGradientBoostingRegressor().fit(X_train, y_train)
print("MAPE", mean_absolute_percentage_error(y_test, model.predict(X_test)))
