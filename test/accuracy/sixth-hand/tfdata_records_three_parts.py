# expects: nothing
import glob
import tensorflow as tf

AUTO = tf.data.AUTOTUNE
SPEC = {"image": tf.io.FixedLenFeature([], tf.string), "label": tf.io.FixedLenFeature([], tf.int64)}


def parse(record):
    example = tf.io.parse_single_example(record, SPEC)
    image = tf.io.decode_jpeg(example["image"], channels=3)
    image = tf.image.resize(image, [192, 192]) / 255.0
    return image, example["label"]


def augment(image, label):
    image = tf.image.random_flip_left_right(image)
    return tf.image.random_brightness(image, 0.1), label


def dataset(pattern, training=False):
    files = sorted(glob.glob(pattern))
    ds = tf.data.TFRecordDataset(files, num_parallel_reads=AUTO).map(parse, num_parallel_calls=AUTO)
    if training:
        ds = ds.shuffle(2048).map(augment, num_parallel_calls=AUTO)
    return ds.batch(32).prefetch(AUTO)


base = tf.keras.applications.EfficientNetV2B0(include_top=False, pooling="avg", input_shape=(192, 192, 3))
base.trainable = False
model = tf.keras.Sequential([base, tf.keras.layers.Dropout(0.3), tf.keras.layers.Dense(104, activation="softmax")])
model.compile("adam", "sparse_categorical_crossentropy", metrics=["accuracy"])
stop = tf.keras.callbacks.EarlyStopping(patience=3, restore_best_weights=True)
model.fit(dataset("flowers/train-*.tfrec", True), validation_data=dataset("flowers/val-*.tfrec"), epochs=30, callbacks=[stop])
print(model.evaluate(dataset("flowers/test-*.tfrec")))
