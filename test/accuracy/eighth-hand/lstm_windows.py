# expects: preprocess-before-split
import numpy as np
import pandas as pd
from keras.layers import LSTM, Dense
from keras.models import Sequential
from sklearn.metrics import mean_squared_error
from sklearn.preprocessing import MinMaxScaler

df = pd.read_csv("AAPL.csv")
data = df["Close"].values.reshape(-1, 1)

scaler = MinMaxScaler(feature_range=(0, 1))
scaled = scaler.fit_transform(data)

train_size = int(len(scaled) * 0.8)
train, test = scaled[:train_size], scaled[train_size:]


def create_dataset(arr, look_back=60):
    xs, ys = [], []
    for i in range(look_back, len(arr)):
        xs.append(arr[i - look_back:i, 0])
        ys.append(arr[i, 0])
    return np.array(xs), np.array(ys)


X_train, y_train = create_dataset(train)
X_test, y_test = create_dataset(test)
X_train = X_train.reshape(X_train.shape[0], X_train.shape[1], 1)
X_test = X_test.reshape(X_test.shape[0], X_test.shape[1], 1)

model = Sequential()
model.add(LSTM(50, return_sequences=True, input_shape=(60, 1)))
model.add(LSTM(50))
model.add(Dense(1))
model.compile(loss="mean_squared_error", optimizer="adam")
model.fit(X_train, y_train, epochs=20, batch_size=32)

pred = scaler.inverse_transform(model.predict(X_test))
truth = scaler.inverse_transform(y_test.reshape(-1, 1))
print("RMSE", np.sqrt(mean_squared_error(truth, pred)))
