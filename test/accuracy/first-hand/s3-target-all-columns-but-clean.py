# expects: nothing
import pandas as pd
from lightgbm import LGBMRegressor
from sklearn.model_selection import train_test_split
from sklearn.metrics import mean_absolute_error

bikes = pd.read_csv("hour.csv")
bikes["weekend"] = bikes["weekday"] > 4
cols = [c for c in bikes.columns if c not in ["instant", "dteday", "cnt", "casual", "registered"]]
train, test = train_test_split(bikes, test_size=0.2, random_state=11)
model = LGBMRegressor(n_estimators=400)
model.fit(train[cols], train["cnt"])
print(mean_absolute_error(test["cnt"], model.predict(test[cols])))
