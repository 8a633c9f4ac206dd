# expects: nothing
import numpy as np
import tensorflow as tf

raw = np.genfromtxt("enb2012.csv", delimiter=",", skip_header=1, dtype="float32")
np.random.seed(0)
np.random.shuffle(raw)
n = len(raw)
test, val, train = raw[: n // 5], raw[n // 5: 2 * n // 5], raw[2 * n // 5:]


def dataset(block, batch=32, shuffle=False):
    ds = tf.data.Dataset.from_tensor_slices((block[:, :-1], block[:, -1]))
    if shuffle:
        ds = ds.shuffle(1000)
    return ds.batch(batch).prefetch(tf.data.AUTOTUNE)


train_ds, val_ds, test_ds = dataset(train, shuffle=True), dataset(val), dataset(test)
norm = tf.keras.layers.Normalization()
norm.adapt(train_ds.map(lambda x, y: x))

model = tf.keras.Sequential([norm, tf.keras.layers.Dense(64, "relu"), tf.keras.layers.Dense(1)])
model.compile("adam", "mse", metrics=["mae"])
model.fit(train_ds, validation_data=val_ds, epochs=200, callbacks=[tf.keras.callbacks.EarlyStopping(patience=10)])
print(model.evaluate(test_ds, return_dict=True))
