# expects: nothing
import numpy as np, pandas as pd
from sklearn.preprocessing import MinMaxScaler
from keras.models import Sequential
train = pd.read_csv('train.csv')
training_set = train.iloc[:, 1:2].values
sc = MinMaxScaler()
ts = sc.fit_transform(training_set)
X, y = [], []
for i in range(60, 1258):
    X.append(ts[i-60:i, 0])
    y.append(ts[i, 0])
X, y = np.array(X), np.array(y)
reg = Sequential()
reg.fit(X, y)
test = pd.read_csv('test.csv')
real = test.iloc[:, 1:2].values
total = pd.concat((train['Open'], test['Open']), axis=0)
inputs = total[len(total) - len(test) - 60:].values
inputs = inputs.reshape(-1,1)
inputs = sc.transform(inputs)
Xt = []
for i in range(60, 80):
    Xt.append(inputs[i-60:i, 0])
Xt = np.array(Xt)
pred = reg.predict(Xt)
pred = sc.inverse_transform(pred)
rmse = np.sqrt(np.mean((pred - real)**2))
