# expects: nothing
import numpy as np
import pandas as pd
from sklearn.ensemble import RandomForestRegressor
from sklearn.metrics import mean_absolute_error
from sklearn.model_selection import train_test_split

flats = pd.read_csv("flats.csv").dropna()
flats["price_per_m2"] = flats["price"] / flats["area"]
flats.groupby("district")["price_per_m2"].median().sort_values().plot.barh()
flats = flats[flats["price_per_m2"].between(500, 20000)]
flats["log_price"] = np.log1p(flats["price"])
flats["area_per_room"] = flats["area"] / flats["rooms"]
y = flats["log_price"]
X = flats.drop(columns=["price", "log_price", "price_per_m2", "address", "id", "district"])
Xtr, Xte, ytr, yte = train_test_split(X, y, random_state=17)
m = RandomForestRegressor(n_jobs=-1).fit(Xtr, ytr)
print(mean_absolute_error(np.expm1(yte), np.expm1(m.predict(Xte))))
