# expects: nothing
import pandas as pd
from catboost import CatBoostRegressor, Pool
from sklearn.model_selection import train_test_split

cars = pd.read_csv("cars.csv").dropna()
price = cars.pop("price")
X_train, X_test, y_train, y_test = train_test_split(cars, price, test_size=0.2, random_state=3)
categorical = ["brand", "fuel", "gearbox"]
train_pool = Pool(X_train, label=y_train, cat_features=categorical)
test_pool = Pool(X_test, label=y_test, cat_features=categorical)
model = CatBoostRegressor(iterations=500, verbose=0)
model.fit(train_pool)
print("R2", model.score(test_pool))
