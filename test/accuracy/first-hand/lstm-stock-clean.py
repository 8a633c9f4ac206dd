# expects: nothing
import numpy as np
import pandas as pd
from sklearn.preprocessing import MinMaxScaler
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import Dense, LSTM

data = pd.read_csv('GOOG.csv')
values = data.filter(['Close']).values
cut = int(len(values) * .8)
train, test = values[:cut], values[cut:]
scaler = MinMaxScaler()
train = scaler.fit_transform(train)
test = scaler.transform(test)

def windows(series, size=60):
    X, y = [], []
    for i in range(size, len(series)):
        X.append(series[i - size:i, 0])
        y.append(series[i, 0])
    return np.array(X), np.array(y)

X_train, y_train = windows(train)
X_test, y_test = windows(test)
model = Sequential([LSTM(50), Dense(1)])
model.compile(optimizer='adam', loss='mse')
model.fit(X_train, y_train, epochs=5)
print(np.sqrt(((model.predict(X_test) - y_test) ** 2).mean()))
