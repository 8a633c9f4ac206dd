# expects: target-in-features
import numpy as np
import pandas as pd
from sklearn.linear_model import Ridge
from sklearn.model_selection import train_test_split
from sklearn.metrics import mean_squared_error

houses = pd.read_csv("kc_house_data.csv")
houses["log_price"] = np.log1p(houses["price"])
features = houses.drop(["id", "date", "log_price"], axis=1)
target = houses["log_price"]
x_tr, x_te, y_tr, y_te = train_test_split(features, target, random_state=7)
ridge = Ridge(alpha=1.0)
ridge.fit(x_tr, y_tr)
print("rmse", mean_squared_error(y_te, ridge.predict(x_te)) ** 0.5)
