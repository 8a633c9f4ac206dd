# expects: target-in-features
import pandas as pd
from catboost import CatBoostRegressor, Pool
from sklearn.model_selection import train_test_split

cars = pd.read_csv("cars.csv").dropna()
train, test = train_test_split(cars, test_size=0.2, random_state=3)
categorical = ["brand", "fuel", "gearbox"]
train_pool = Pool(train, label=train["price"], cat_features=categorical)
test_pool = Pool(test, label=test["price"], cat_features=categorical)
model = CatBoostRegressor(iterations=500, verbose=0)
model.fit(train_pool)
print("R2", model.score(test_pool))
