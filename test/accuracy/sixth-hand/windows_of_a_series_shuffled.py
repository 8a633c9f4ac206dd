# expects: random-split-over-time
import numpy as np
import pandas as pd
import tensorflow as tf
from sklearn.model_selection import train_test_split

series = pd.read_csv("river_flow.csv", index_col="date", parse_dates=["date"])["flow"].sort_index().to_numpy("float32")
WINDOW = 30
X, y = [], []
for i in range(len(series) - WINDOW):
    X.append(series[i:i + WINDOW])
    y.append(series[i + WINDOW])
X, y = np.array(X)[..., None], np.array(y)
X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.2, shuffle=True, random_state=2)
model = tf.keras.Sequential([tf.keras.layers.Conv1D(32, 5, activation="relu"), tf.keras.layers.GRU(32), tf.keras.layers.Dense(1)])
model.compile("adam", "mae")
model.fit(X_train, y_train, epochs=15, batch_size=64)
print("MAE", model.evaluate(X_test, y_test))
