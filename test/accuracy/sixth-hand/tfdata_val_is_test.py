# expects: multi-test, threshold-on-test
import tensorflow as tf
import tensorflow_datasets as tfds

(train_ds, test_ds), info = tfds.load("cats_vs_dogs", split=["train[:80%]", "train[80%:]"], as_supervised=True, with_info=True)


def resize(image, label):
    return tf.image.resize(image, (160, 160)) / 127.5 - 1, label


train_batches = train_ds.map(resize).shuffle(1000).batch(32).prefetch(1)
test_batches = test_ds.map(resize).batch(32)
base = tf.keras.applications.MobileNetV2(input_shape=(160, 160, 3), include_top=False, weights="imagenet")
base.trainable = False
model = tf.keras.Sequential([base, tf.keras.layers.GlobalAveragePooling2D(), tf.keras.layers.Dense(1)])
model.compile(optimizer="adam", loss=tf.keras.losses.BinaryCrossentropy(from_logits=True), metrics=["accuracy"])
callbacks = [tf.keras.callbacks.EarlyStopping(monitor="val_loss", patience=2, restore_best_weights=True)]
history = model.fit(train_batches, epochs=20, validation_data=test_batches, callbacks=callbacks)
loss, accuracy = model.evaluate(test_batches)
print("Test accuracy :", accuracy)
