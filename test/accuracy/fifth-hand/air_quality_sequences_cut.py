# expects: nothing
# 空气质量预测：按时间先后划分
import numpy as np
import pandas as pd
import tensorflow as tf

df = pd.read_csv("beijing_pm25.csv", parse_dates=["time"], index_col="time").sort_index()
series = df[["pm25", "temp", "wind"]].fillna(0).values / 500.0

窗口 = 48
X, y = [], []
for i in range(len(series) - 窗口):
    X.append(series[i:i + 窗口])
    y.append(series[i + 窗口, 0])
X, y = np.array(X), np.array(y)

分界 = int(len(X) * 0.8)
X_train, X_test = X[:分界], X[分界:]
y_train, y_test = y[:分界], y[分界:]
model = tf.keras.Sequential([tf.keras.layers.LSTM(64, input_shape=(窗口, 3)), tf.keras.layers.Dense(1)])
model.compile("adam", "mse")
model.fit(X_train, y_train, epochs=20, batch_size=128, validation_split=0.1)
print("MSE", model.evaluate(X_test, y_test))
