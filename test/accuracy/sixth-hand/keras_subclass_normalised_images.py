# expects: preprocess-before-split
import numpy as np
import tensorflow as tf
from sklearn.model_selection import train_test_split

images = np.load("galaxies.npy").astype("float32")
labels = np.load("galaxies_y.npy")
images -= images.mean(axis=0)
images /= images.std(axis=0) + 1e-7


class Net(tf.keras.Model):
    def __init__(self):
        super().__init__()
        self.conv = tf.keras.layers.Conv2D(32, 3, activation="relu")
        self.pool = tf.keras.layers.GlobalAveragePooling2D()
        self.out = tf.keras.layers.Dense(10, activation="softmax")

    def call(self, x):
        return self.out(self.pool(self.conv(x)))


x_train, x_test, y_train, y_test = train_test_split(images, labels, test_size=0.1, random_state=0)
net = Net()
net.compile("adam", "sparse_categorical_crossentropy", metrics=["accuracy"])
net.fit(x_train, y_train, epochs=20, validation_split=0.1)
print(net.evaluate(x_test, y_test))
