# expects: preprocess-before-split
#!/usr/bin/env python3
"""Hourly load forecast with an LSTM (grid zone 4). PhD side project."""
import os

os.environ["TF_CPP_MIN_LOG_LEVEL"] = "2"
import matplotlib

matplotlib.use("Agg")
import matplotlib.pyplot as plt
import numpy as np
import pandas as pd
from sklearn.metrics import mean_absolute_error
from sklearn.preprocessing import MinMaxScaler
from tensorflow import keras
from tensorflow.keras import layers

LOOKBACK = 24 * 7
HORIZON = 1
TRAIN_SHARE = 0.85


def load_series(path="data/zone4.csv"):
    s = pd.read_csv(path, parse_dates=["utc"], index_col="utc")["mw"]
    s = s.asfreq("H").ffill()
    return s


def make_windows(arr, lookback=LOOKBACK, horizon=HORIZON):
    X, Y = [], []
    for i in range(lookback, len(arr) - horizon + 1):
        X.append(arr[i - lookback:i, 0])
        Y.append(arr[i + horizon - 1, 0])
    X = np.array(X)
    return X.reshape(X.shape[0], X.shape[1], 1), np.array(Y)


def build():
    m = keras.Sequential([
        layers.Input((LOOKBACK, 1)),
        layers.LSTM(64, return_sequences=True),
        layers.Dropout(0.2),
        layers.LSTM(32),
        layers.Dense(1),
    ])
    m.compile(optimizer=keras.optimizers.Adam(1e-3), loss="mse")
    return m


series = load_series()
print(series.describe())

scaler = MinMaxScaler()
scaled = scaler.fit_transform(series.values.reshape(-1, 1))

cut = int(len(scaled) * TRAIN_SHARE)
train, test = scaled[:cut], scaled[cut - LOOKBACK:]

X_train, y_train = make_windows(train)
X_test, y_test = make_windows(test)
print(X_train.shape, X_test.shape)

net = build()
hist = net.fit(X_train, y_train, epochs=15, batch_size=128, validation_split=0.1, verbose=2)

pred = scaler.inverse_transform(net.predict(X_test))
true = scaler.inverse_transform(y_test.reshape(-1, 1))
mae = mean_absolute_error(true, pred)
mape = np.mean(np.abs((true - pred) / true)) * 100
print(f"MAE {mae:.1f} MW   MAPE {mape:.2f} %")

plt.figure(figsize=(14, 4))
plt.plot(true[:500], label="load")
plt.plot(pred[:500], label="lstm")
plt.legend()
plt.savefig("zone4.png", dpi=150)
