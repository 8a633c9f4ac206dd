# expects: preprocess-before-split, multi-test
import numpy as np
import pandas as pd
import tensorflow as tf
from sklearn.model_selection import train_test_split

df = pd.read_csv("https://example.org/auto-mpg.csv", na_values="?").dropna()
labels = df.pop("mpg").to_numpy("float32")
values = df[["cylinders", "displacement", "horsepower", "weight", "acceleration"]].to_numpy("float32")

normalizer = tf.keras.layers.Normalization(axis=-1)
normalizer.adapt(values)

x_train, x_test, y_train, y_test = train_test_split(values, labels, test_size=0.2, random_state=42)
train_ds = tf.data.Dataset.from_tensor_slices((x_train, y_train)).shuffle(512).batch(32).prefetch(tf.data.AUTOTUNE)
test_ds = tf.data.Dataset.from_tensor_slices((x_test, y_test)).batch(64)

model = tf.keras.Sequential([
    normalizer,
    tf.keras.layers.Dense(64, activation="relu"),
    tf.keras.layers.Dense(64, activation="relu"),
    tf.keras.layers.Dense(1),
])
model.compile(optimizer=tf.keras.optimizers.Adam(0.001), loss="mae")
model.fit(train_ds, validation_data=test_ds, epochs=100, verbose=0)
print("MAE on test:", model.evaluate(test_ds, verbose=0))
