# expects: nothing
import numpy as np
import tensorflow as tf
from sklearn.datasets import fetch_california_housing
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import StandardScaler

h = fetch_california_housing()
X_train, X_test, y_train, y_test = train_test_split(h.data, h.target, random_state=42)
sc = StandardScaler()
X_train = sc.fit_transform(X_train)
X_test = sc.transform(X_test)
model = tf.keras.Sequential([tf.keras.layers.Dense(30, activation="relu"), tf.keras.layers.Dense(1)])
model.compile(loss="mse", optimizer="sgd")
stop = tf.keras.callbacks.EarlyStopping(patience=5, restore_best_weights=True)
model.fit(X_train, y_train, epochs=200, validation_split=0.2, callbacks=[stop])
print(model.evaluate(X_test, y_test))
print(model.predict(X_test[:3]))
