# expects: nothing
import pandas as pd
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import MinMaxScaler
from sklearn.linear_model import Ridge
from sklearn.metrics import mean_squared_error, r2_score, mean_absolute_error

cars = pd.read_csv("cars.csv")
train, test = train_test_split(cars, test_size=0.25, random_state=1)
num = ['hp', 'cc', 'weight']
scaler = MinMaxScaler().fit(train[num])
train = train.copy()
test = test.copy()
train[num] = scaler.transform(train[num])
test[num] = scaler.transform(test[num])
m = Ridge().fit(train[num], train['price'])
p = m.predict(test[num])
for metric in (mean_squared_error, r2_score, mean_absolute_error):
    print(metric.__name__, metric(test['price'], p))
