# expects: preprocess-before-split
import pandas as pd
from sklearn.ensemble import RandomForestRegressor
from sklearn.metrics import mean_absolute_error
from sklearn.model_selection import train_test_split

cars = pd.read_csv("autos.csv").dropna(subset=["price"])
cars["model_mean_price"] = cars.groupby("model")["price"].transform("mean")
cars["age"] = 2020 - cars["year"]

feats = ["model_mean_price", "age", "odometer", "power_ps"]
tr_x, te_x, tr_y, te_y = train_test_split(cars[feats], cars["price"], test_size=0.2, random_state=5)
rf = RandomForestRegressor(n_estimators=200, n_jobs=-1)
rf.fit(tr_x, tr_y)
print("MAE", mean_absolute_error(te_y, rf.predict(te_x)))
