# expects: nothing
import numpy as np
import tensorflow as tf
(x, y), (xt, yt) = tf.keras.datasets.fashion_mnist.load_data()
x, xt = x / 255.0, xt / 255.0
m = tf.keras.Sequential([tf.keras.layers.Flatten(), tf.keras.layers.Dropout(0.2), tf.keras.layers.Dense(10, activation="softmax")])
m.compile("adam", "sparse_categorical_crossentropy", metrics=["accuracy"])
m.fit(x, y, epochs=5, validation_split=0.1)
samples = np.stack([m(xt, training=True) for _ in range(20)])
mean = samples.mean(axis=0)
print("MC accuracy", (mean.argmax(axis=1) == yt).mean())
