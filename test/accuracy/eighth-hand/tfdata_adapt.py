# expects: preprocess-before-split
import tensorflow as tf
import pandas as pd

df = pd.read_csv("auto-mpg.csv").dropna()
y = df.pop("mpg").to_numpy("float32")
X = df.select_dtypes("number").to_numpy("float32")

norm = tf.keras.layers.Normalization()
norm.adapt(X)

ds = tf.data.Dataset.from_tensor_slices((X, y)).shuffle(len(X), seed=1, reshuffle_each_iteration=False)
n = int(0.8 * len(X))
train_ds = ds.take(n).batch(32)
test_ds = ds.skip(n).batch(32)

model = tf.keras.Sequential([norm, tf.keras.layers.Dense(64, activation="relu"), tf.keras.layers.Dense(1)])
model.compile("adam", "mae")
model.fit(train_ds, epochs=100, verbose=0)
print("MAE", model.evaluate(test_ds, verbose=0))
