# expects: target-in-features
import lightgbm as lgb
import numpy as np
import pandas as pd
from sklearn.model_selection import train_test_split

trips = pd.read_csv("trips.csv")
trips = trips[(trips.trip_duration > 60) & (trips.trip_duration < 7200)]
trips["log_duration"] = np.log1p(trips["trip_duration"])
trips["speed"] = trips["distance_km"] / trips["trip_duration"]
trips["log_duration"].hist(bins=80)

y = trips["trip_duration"]
X = trips[["distance_km", "passengers", "hour", "speed"]]
tr_x, te_x, tr_y, te_y = train_test_split(X, y, test_size=0.1, random_state=4)
gbm = lgb.LGBMRegressor(n_estimators=300).fit(tr_x, tr_y)
err = np.abs(gbm.predict(te_x) - te_y)
print("median error in seconds:", np.median(err))
