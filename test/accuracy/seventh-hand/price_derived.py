# expects: target-in-features
import numpy as np
import pandas as pd
from sklearn.ensemble import RandomForestRegressor
from sklearn.metrics import mean_absolute_error
from sklearn.model_selection import train_test_split

flats = pd.read_csv("flats.csv").dropna()
flats["price_per_m2"] = flats["price"] / flats["area"]
flats["expensive"] = np.where(flats["price"] > 500000, 1, 0)
y = np.log(flats["price"])
X = flats.drop(columns=["price", "address", "id"])
Xtr, Xte, ytr, yte = train_test_split(X, y, random_state=17)
m = RandomForestRegressor(n_jobs=-1).fit(Xtr, ytr)
print(mean_absolute_error(yte, m.predict(Xte)))
