# expects: nothing
import numpy as np
import tensorflow as tf
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import LabelBinarizer

images = np.load("galaxies.npy").astype("float32") / 255.0
images = (images - images.mean(axis=(1, 2, 3), keepdims=True)) / images.std(axis=(1, 2, 3), keepdims=True)
labels = tf.keras.utils.to_categorical(np.load("galaxies_y.npy"), 10)
x_train, x_test, y_train, y_test = train_test_split(images, labels, test_size=0.1, random_state=0)
net = tf.keras.Sequential([tf.keras.layers.Conv2D(32, 3, activation="relu"), tf.keras.layers.GlobalAveragePooling2D(), tf.keras.layers.Dense(10, activation="softmax")])
net.compile("adam", "categorical_crossentropy", metrics=["accuracy"])
stop = tf.keras.callbacks.EarlyStopping(patience=3, restore_best_weights=True)
net.fit(x_train, y_train, epochs=50, validation_split=0.1, callbacks=[stop])
print(net.evaluate(x_test, y_test))
