# expects: group-split
import numpy as np
import pandas as pd
import tensorflow as tf
from sklearn.model_selection import train_test_split

tiles = pd.read_csv("tiles.csv")
print(tiles.groupby("slide_id").size().describe())
tiles["tile_no"] = tiles.groupby("slide_id").cumcount()


def load(path, mask):
    image = tf.image.decode_png(tf.io.read_file(path), channels=3)
    label = tf.image.decode_png(tf.io.read_file(mask), channels=1)
    return tf.cast(image, tf.float32) / 255.0, tf.cast(label > 0, tf.float32)


def dataset(frame):
    ds = tf.data.Dataset.from_tensor_slices((frame["tile"].values, frame["mask"].values))
    return ds.map(load, num_parallel_calls=tf.data.AUTOTUNE).batch(16).prefetch(2)


train, test = train_test_split(tiles, test_size=0.2, random_state=4)
train, val = train_test_split(train, test_size=0.1, random_state=4)
model = tf.keras.models.load_model("unet_blank.keras")
model.compile("adam", "binary_crossentropy", metrics=[tf.keras.metrics.BinaryIoU()])
model.fit(dataset(train), validation_data=dataset(val), epochs=25)
print(model.evaluate(dataset(test)))
