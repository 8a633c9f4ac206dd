# expects: random-split-over-time
import numpy as np
import pandas as pd
import xgboost as xgb
from sklearn.model_selection import train_test_split

trips = pd.read_csv("taxi.csv", parse_dates=["pickup_datetime"])
trips = trips.sort_values("pickup_datetime").reset_index(drop=True)
trips["hour"] = trips["pickup_datetime"].dt.hour
trips["weekday"] = trips["pickup_datetime"].dt.dayofweek
# traffic right now: how long did the previous rides take
trips["prev_duration"] = trips["trip_duration"].shift(1)
trips["recent_duration"] = trips["trip_duration"].shift(1).rolling(50).mean()
trips = trips.dropna()


def haversine(lat1, lon1, lat2, lon2):
    lat1, lon1, lat2, lon2 = map(np.radians, (lat1, lon1, lat2, lon2))
    a = np.sin((lat2 - lat1) / 2) ** 2 + np.cos(lat1) * np.cos(lat2) * np.sin((lon2 - lon1) / 2) ** 2
    return 2 * 6371 * np.arcsin(np.sqrt(a))


trips["km"] = haversine(trips.pickup_latitude, trips.pickup_longitude, trips.dropoff_latitude, trips.dropoff_longitude)

cols = ["hour", "weekday", "prev_duration", "recent_duration", "km"]
Xtr, Xte, ytr, yte = train_test_split(trips[cols], np.log1p(trips["trip_duration"]), test_size=0.2, random_state=1987)
model = xgb.XGBRegressor(n_estimators=500, max_depth=8, learning_rate=0.1)
model.fit(Xtr, ytr)
print("RMSLE", np.sqrt(np.mean((model.predict(Xte) - yte) ** 2)))
