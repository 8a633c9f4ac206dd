# expects: nothing
import tensorflow as tf

AUTOTUNE = tf.data.AUTOTUNE
kw = dict(validation_split=0.2, seed=123, image_size=(180, 180), batch_size=32)
train = tf.keras.utils.image_dataset_from_directory("flowers", subset="training", **kw)
rest = tf.keras.utils.image_dataset_from_directory("flowers", subset="validation", **kw)
n = rest.cardinality() // 2
val, test = rest.take(n), rest.skip(n)
aug = tf.keras.Sequential([tf.keras.layers.RandomFlip("horizontal"), tf.keras.layers.RandomRotation(0.1)])
train = train.map(lambda x, y: (aug(x, training=True), y), num_parallel_calls=AUTOTUNE).prefetch(AUTOTUNE)
model = tf.keras.Sequential([
    tf.keras.layers.Rescaling(1.0 / 255), tf.keras.layers.Conv2D(16, 3, activation="relu"),
    tf.keras.layers.MaxPooling2D(), tf.keras.layers.Flatten(), tf.keras.layers.Dense(5)])
model.compile("adam", tf.keras.losses.SparseCategoricalCrossentropy(from_logits=True), metrics=["accuracy"])
model.fit(train, validation_data=val, epochs=15,
          callbacks=[tf.keras.callbacks.EarlyStopping(patience=3, restore_best_weights=True)])
print(model.evaluate(test))
