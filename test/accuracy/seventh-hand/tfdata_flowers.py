# expects: multi-test, threshold-on-test
import tensorflow as tf

AUTOTUNE = tf.data.AUTOTUNE
train_ds = tf.keras.utils.image_dataset_from_directory("flowers/train", image_size=(180, 180), batch_size=32)
test_ds = tf.keras.utils.image_dataset_from_directory("flowers/test", image_size=(180, 180), batch_size=32, shuffle=False)
names = train_ds.class_names
train_ds = train_ds.cache().shuffle(1000).prefetch(AUTOTUNE)
test_ds = test_ds.cache().prefetch(AUTOTUNE)

base = tf.keras.applications.MobileNetV2(include_top=False, input_shape=(180, 180, 3), pooling="avg")
base.trainable = False
model = tf.keras.Sequential([
    tf.keras.layers.Rescaling(1 / 127.5, offset=-1),
    base,
    tf.keras.layers.Dense(len(names), activation="softmax"),
])
model.compile("adam", "sparse_categorical_crossentropy", metrics=["accuracy"])
model.fit(train_ds, validation_data=test_ds, epochs=15,
          callbacks=[tf.keras.callbacks.ModelCheckpoint("best.keras", save_best_only=True)])
model = tf.keras.models.load_model("best.keras")
print(model.evaluate(test_ds))
