# expects: nothing
import math
from pathlib import Path

import numpy as np
import tensorflow as tf
from PIL import Image


class Patches(tf.keras.utils.Sequence):
    def __init__(self, files, batch=16, train=False):
        self.files, self.batch, self.train = list(files), batch, train

    def __len__(self):
        return math.ceil(len(self.files) / self.batch)

    def __getitem__(self, i):
        names = self.files[i * self.batch:(i + 1) * self.batch]
        images = np.stack([np.asarray(Image.open(n).resize((96, 96)), "float32") / 255 for n in names])
        images = (images - images.mean(axis=(1, 2, 3), keepdims=True)) / (images.std(axis=(1, 2, 3), keepdims=True) + 1e-6)
        if self.train and np.random.rand() < 0.5:
            images = images[:, :, ::-1]
        labels = np.array([int(Path(n).stem.endswith("_pos")) for n in names])
        return images, labels

    def on_epoch_end(self):
        if self.train:
            np.random.shuffle(self.files)


root = Path("patches")
train = Patches(sorted(root.glob("train/*.png")), train=True)
val = Patches(sorted(root.glob("val/*.png")))
test = Patches(sorted(root.glob("test/*.png")))

base = tf.keras.applications.MobileNetV2(include_top=False, pooling="avg", input_shape=(96, 96, 3))
net = tf.keras.Sequential([base, tf.keras.layers.Dense(1, activation="sigmoid")])
net.compile("adam", "binary_crossentropy", metrics=["accuracy"])
net.fit(train, validation_data=val, epochs=5)
net.evaluate(test)
