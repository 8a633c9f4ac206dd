# expects: nothing
import tensorflow as tf
import tensorflow_datasets as tfds

(train_ds, val_ds, test_ds), info = tfds.load('tf_flowers', split=['train[:80%]', 'train[80%:90%]', 'train[90%:]'], with_info=True, as_supervised=True)

def prepare(ds, shuffle=False):
    ds = ds.map(lambda x, y: (tf.image.resize(x, (180, 180)) / 255., y))
    if shuffle:
        ds = ds.shuffle(1000)
    return ds.batch(32).prefetch(tf.data.AUTOTUNE)

train_ds = prepare(train_ds, shuffle=True)
val_ds = prepare(val_ds)
test_ds = prepare(test_ds)
model = tf.keras.Sequential([tf.keras.layers.Flatten(), tf.keras.layers.Dense(5)])
model.compile(optimizer='adam', loss='sparse_categorical_crossentropy')
model.fit(train_ds, validation_data=val_ds, epochs=5)
loss, acc = model.evaluate(test_ds)
