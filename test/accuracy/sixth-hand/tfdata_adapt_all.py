# expects: preprocess-before-split
import numpy as np
import pandas as pd
import tensorflow as tf
from tensorflow import keras
from tensorflow.keras import layers

abalone = pd.read_csv("abalone.csv")
labels = abalone.pop("Age").to_numpy()
features = abalone.drop(columns=["Sex"]).to_numpy("float32")

normalize = layers.Normalization()
normalize.adapt(features)

ds = tf.data.Dataset.from_tensor_slices((features, labels)).shuffle(5000, seed=1, reshuffle_each_iteration=False)
n = len(features)
train_ds = ds.take(int(n * 0.8)).batch(64).prefetch(tf.data.AUTOTUNE)
test_ds = ds.skip(int(n * 0.8)).batch(64)

model = keras.Sequential([normalize, layers.Dense(64, activation="relu"), layers.Dense(32, activation="relu"), layers.Dense(1)])
model.compile(loss="mae", optimizer=keras.optimizers.Adam(1e-3))
model.fit(train_ds, epochs=40, verbose=2)
print("test MAE", model.evaluate(test_ds))
