# expects: nothing
import pandas as pd
import tensorflow as tf
from sklearn.model_selection import GroupShuffleSplit

tiles = pd.read_csv("tiles.csv")
print(tiles.groupby("slide_id").size().describe())


def load(path, mask):
    image = tf.image.decode_png(tf.io.read_file(path), channels=3)
    label = tf.image.decode_png(tf.io.read_file(mask), channels=1)
    return tf.cast(image, tf.float32) / 255.0, tf.cast(label > 0, tf.float32)


def dataset(frame):
    return tf.data.Dataset.from_tensor_slices((frame["tile"].values, frame["mask"].values)).map(load).batch(16)


rest_ix, test_ix = next(GroupShuffleSplit(1, test_size=0.2, random_state=4).split(tiles, groups=tiles["slide_id"]))
rest, test = tiles.iloc[rest_ix], tiles.iloc[test_ix]
train_ix, val_ix = next(GroupShuffleSplit(1, test_size=0.1, random_state=4).split(rest, groups=rest["slide_id"]))
train, val = rest.iloc[train_ix], rest.iloc[val_ix]
model = tf.keras.models.load_model("unet_blank.keras")
model.compile("adam", "binary_crossentropy", metrics=[tf.keras.metrics.BinaryIoU()])
model.fit(dataset(train), validation_data=dataset(val), epochs=25, callbacks=[tf.keras.callbacks.EarlyStopping(patience=4)])
print(model.evaluate(dataset(test)))
