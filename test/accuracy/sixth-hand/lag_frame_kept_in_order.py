# expects: nothing
import pandas as pd
from catboost import CatBoostRegressor
from sklearn.metrics import mean_absolute_error
from sklearn.model_selection import TimeSeriesSplit, cross_val_score, train_test_split


def with_lags(frame, column, lags):
    lagged = {f"{column}_{lag}": frame[column].shift(lag) for lag in lags}
    return frame.assign(**lagged)


bikes = pd.read_csv("citybike_hourly.csv", parse_dates=["hour"]).sort_values("hour").set_index("hour")
bikes = with_lags(bikes, "rentals", [1, 2, 24, 168]).dropna()
X, y = bikes.drop(columns="rentals"), bikes["rentals"]
X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.2, shuffle=False)
model = CatBoostRegressor(iterations=600, verbose=False)
print("folds", -cross_val_score(model, X_train, y_train, cv=TimeSeriesSplit(5), scoring="neg_mean_absolute_error").mean())
model.fit(X_train, y_train)
print("MAE", mean_absolute_error(y_test, model.predict(X_test)))
