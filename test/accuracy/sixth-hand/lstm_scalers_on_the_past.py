# expects: nothing
import numpy as np
import pandas as pd
from keras.layers import LSTM, Dense
from keras.models import Sequential
from sklearn.metrics import mean_squared_error
from sklearn.preprocessing import MinMaxScaler

df = pd.read_csv("household_power.csv", index_col=0, parse_dates=True).resample("h").mean().ffill()
cut = int(len(df) * 0.8)
x_scaler = MinMaxScaler().fit(df.iloc[:cut].drop(columns=["Global_active_power"]))
y_scaler = MinMaxScaler().fit(df.iloc[:cut][["Global_active_power"]])
features = x_scaler.transform(df.drop(columns=["Global_active_power"]))
target = y_scaler.transform(df[["Global_active_power"]])


def sequences(x, y, n=24):
    return np.stack([x[i - n:i] for i in range(n, len(x))]), np.stack([y[i] for i in range(n, len(x))])


X_train, y_train = sequences(features[:cut], target[:cut])
X_test, y_test = sequences(features[cut:], target[cut:])
model = Sequential([LSTM(64, input_shape=X_train.shape[1:]), Dense(1)])
model.compile(loss="mse", optimizer="adam")
model.fit(X_train, y_train, epochs=20, batch_size=128, validation_split=0.1, shuffle=False)
guess = y_scaler.inverse_transform(model.predict(X_test))
truth = y_scaler.inverse_transform(y_test)
print("RMSE", np.sqrt(mean_squared_error(truth, guess)))
