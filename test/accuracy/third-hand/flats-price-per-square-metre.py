# expects: target-in-features
import pandas as pd
from catboost import CatBoostRegressor
from sklearn.metrics import r2_score
from sklearn.model_selection import train_test_split

TARGET = "price"
flats = pd.read_csv("flats_msk.csv").dropna()
flats["price_per_m2"] = flats["price"] / flats["area"]
flats["floor_share"] = flats["floor"] / flats["floors_total"]

train, test = train_test_split(flats, test_size=0.2, random_state=56)
features = [c for c in flats.columns if c != TARGET]
model = CatBoostRegressor(iterations=800, learning_rate=0.05, cat_features=["metro"], silent=True)
model.fit(train[features], train[TARGET])
print("R2 = %.4f" % r2_score(test[TARGET], model.predict(test[features])))
