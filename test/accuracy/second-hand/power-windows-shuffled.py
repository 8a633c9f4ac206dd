# expects: random-split-over-time
"""Next hour's load from the last day, a GRU."""
import numpy as np
import pandas as pd
import tensorflow as tf
from sklearn.model_selection import train_test_split

WINDOW = 24

load = pd.read_csv("PJME_hourly.csv", parse_dates=["Datetime"]).sort_values("Datetime")
series = load["PJME_MW"].to_numpy(dtype="float32") / 50000.0


def windows(values, width):
    xs, ys = [], []
    for start in range(len(values) - width):
        xs.append(values[start : start + width])
        ys.append(values[start + width])
    return np.array(xs)[..., np.newaxis], np.array(ys)


X, y = windows(series, WINDOW)
X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.2)

net = tf.keras.Sequential([tf.keras.layers.GRU(32, input_shape=(WINDOW, 1)), tf.keras.layers.Dense(1)])
net.compile(optimizer="adam", loss="mae")
net.fit(X_train, y_train, epochs=5, batch_size=256)
print("MAE in megawatt:", net.evaluate(X_test, y_test) * 50000)
