# expects: preprocess-before-split
import numpy as np
import pandas as pd
from keras.layers import LSTM, Dense, Dropout
from keras.models import Sequential
from sklearn.metrics import mean_squared_error
from sklearn.preprocessing import MinMaxScaler

df = pd.read_csv("household_power.csv", sep=";", na_values=["?"])
df.index = pd.to_datetime(df["Date"] + " " + df["Time"], dayfirst=True)
df = df.drop(columns=["Date", "Time"]).astype("float32").ffill().resample("h").mean()

x_scaler, y_scaler = MinMaxScaler(), MinMaxScaler()
features = x_scaler.fit_transform(df.drop(columns=["Global_active_power"]))
target = y_scaler.fit_transform(df[["Global_active_power"]])


def sequences(x, y, n=24):
    xs, ys = [], []
    for i in range(n, len(x)):
        xs.append(x[i - n:i])
        ys.append(y[i])
    return np.array(xs), np.array(ys)


cut = int(len(df) * 0.8)
X_train, y_train = sequences(features[:cut], target[:cut])
X_test, y_test = sequences(features[cut:], target[cut:])
model = Sequential([LSTM(64, input_shape=X_train.shape[1:]), Dropout(0.2), Dense(1)])
model.compile(loss="mse", optimizer="adam")
model.fit(X_train, y_train, epochs=20, batch_size=128, validation_split=0.1, shuffle=False)
guess = y_scaler.inverse_transform(model.predict(X_test))
truth = y_scaler.inverse_transform(y_test)
print("RMSE", np.sqrt(mean_squared_error(truth, guess)))
