# expects: nothing
import pandas as pd
from sklearn.ensemble import RandomForestRegressor
from sklearn.metrics import mean_squared_error
from sklearn.model_selection import train_test_split
d = pd.read_csv("d.csv")
train, test = train_test_split(d, random_state=1)
stores = pd.read_csv("stores.csv")
train = pd.merge(stores, train, on="store")
test = pd.merge(stores, test, on="store")
m = RandomForestRegressor().fit(train[["a", "size"]], train["sales"])
print(mean_squared_error(test["sales"], m.predict(test[["a", "size"]])))
