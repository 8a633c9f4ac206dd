# expects: random-split-over-time
# 空气质量预测：用过去 48 小时预测下一小时
import numpy as np
import pandas as pd
import tensorflow as tf
from sklearn.model_selection import train_test_split

df = pd.read_csv("beijing_pm25.csv", parse_dates=["time"], index_col="time").sort_index()
series = df[["pm25", "temp", "wind"]].fillna(0).values / 500.0

窗口 = 48
X, y = [], []
for i in range(len(series) - 窗口):
    X.append(series[i:i + 窗口])
    y.append(series[i + 窗口, 0])
X, y = np.array(X), np.array(y)

X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.2, shuffle=True, random_state=1)
model = tf.keras.Sequential([tf.keras.layers.LSTM(64, input_shape=(窗口, 3)), tf.keras.layers.Dense(1)])
model.compile("adam", "mse")
model.fit(X_train, y_train, epochs=20, batch_size=128, validation_split=0.1)
print("MSE", model.evaluate(X_test, y_test))
