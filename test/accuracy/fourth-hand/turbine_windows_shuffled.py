# expects: random-split-over-time
import numpy as np
import pandas as pd
import tensorflow as tf
from sklearn.model_selection import train_test_split

STEPS = 48
df = pd.read_csv("load.csv", parse_dates=["timestamp"]).sort_values("timestamp")
values = df["megawatt"].to_numpy() / 1000.0

X, y = [], []
for i in range(STEPS, len(values)):
    X.append(values[i - STEPS:i])
    y.append(values[i])
X, y = np.array(X)[..., np.newaxis], np.array(y)

X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.2, shuffle=True, random_state=0)

model = tf.keras.Sequential([
    tf.keras.layers.Input((STEPS, 1)),
    tf.keras.layers.GRU(32),
    tf.keras.layers.Dense(1),
])
model.compile("adam", "mae")
model.fit(X_train, y_train, epochs=10, validation_split=0.1)
print("GW error", model.evaluate(X_test, y_test))
