# expects: random-split-over-time
import pandas as pd
from catboost import CatBoostRegressor
from sklearn.metrics import mean_absolute_error
from sklearn.model_selection import train_test_split


def with_lags(frame, column, lags):
    for lag in lags:
        frame[f"{column}_{lag}"] = frame[column].shift(lag)
    return frame


bikes = pd.read_csv("citybike_hourly.csv", parse_dates=["hour"]).sort_values("hour").set_index("hour")
bikes = with_lags(bikes, "rentals", [1, 2, 24, 168])
bikes["week_mean"] = bikes["rentals"].shift(1).rolling(168).mean()
bikes["dow"] = bikes.index.dayofweek
bikes = bikes.dropna()
X, y = bikes.drop(columns="rentals"), bikes["rentals"]
X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.2, random_state=21)
model = CatBoostRegressor(iterations=600, verbose=False).fit(X_train, y_train)
print("MAE", mean_absolute_error(y_test, model.predict(X_test)))
