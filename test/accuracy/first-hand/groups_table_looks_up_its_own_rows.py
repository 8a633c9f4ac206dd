# expects: preprocess-before-split
import pandas as pd
from sklearn.ensemble import RandomForestRegressor
from sklearn.metrics import mean_absolute_error
from sklearn.model_selection import train_test_split

cars = pd.read_csv("cars.csv")
per_model = cars.groupby("model").agg(usual=("price", "mean")).reset_index()
table = per_model.merge(cars, on="model")
train, test = train_test_split(table, random_state=0)
rf = RandomForestRegressor().fit(train[["usual", "km"]], train["price"])
print(mean_absolute_error(test["price"], rf.predict(test[["usual", "km"]])))
