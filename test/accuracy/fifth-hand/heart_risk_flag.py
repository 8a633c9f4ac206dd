# expects: target-in-features
import pandas as pd
import numpy as np
from sklearn.tree import DecisionTreeRegressor
from sklearn.metrics import mean_absolute_error
from sklearn.model_selection import train_test_split

los = pd.read_csv("hospital_stay.csv")
los["long_stay"] = np.where(los["days"] > 7, 1, 0)
los["weekend"] = los["weekday"].isin([5, 6]).astype(int)
inputs = ["age", "weekend", "severity", "long_stay"]
train, test = train_test_split(los, test_size=0.3, random_state=8)
tree = DecisionTreeRegressor(max_depth=6).fit(train[inputs], train["days"])
print(mean_absolute_error(test["days"], tree.predict(test[inputs])))
