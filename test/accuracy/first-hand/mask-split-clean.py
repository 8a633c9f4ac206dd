# expects: nothing
import numpy as np
import pandas as pd
from sklearn.linear_model import LinearRegression

cdf = pd.read_csv("FuelConsumption.csv")[["ENGINESIZE", "CO2EMISSIONS"]]
msk = np.random.rand(len(cdf)) < 0.8
train = cdf[msk]
test = cdf[~msk]
regr = LinearRegression()
train_x = np.asanyarray(train[["ENGINESIZE"]])
train_y = np.asanyarray(train[["CO2EMISSIONS"]])
regr.fit(train_x, train_y)
test_x = np.asanyarray(test[["ENGINESIZE"]])
test_y = np.asanyarray(test[["CO2EMISSIONS"]])
pred = regr.predict(test_x)
print(np.mean(np.absolute(pred - test_y)))
