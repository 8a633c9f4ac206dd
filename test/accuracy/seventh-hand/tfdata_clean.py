# expects: nothing
import tensorflow as tf
from tensorflow.keras import layers

common = dict(validation_split=0.2, seed=1337, image_size=(180, 180), batch_size=32)
train_ds = tf.keras.utils.image_dataset_from_directory("flowers/train", subset="training", **common)
val_ds = tf.keras.utils.image_dataset_from_directory("flowers/train", subset="validation", **common)
test_ds = tf.keras.utils.image_dataset_from_directory("flowers/test", image_size=(180, 180), batch_size=32)

norm = layers.Normalization(axis=-1)
norm.adapt(train_ds.map(lambda x, y: x))

model = tf.keras.Sequential([norm, layers.Conv2D(16, 3, activation="relu"), layers.MaxPooling2D(),
                             layers.Conv2D(32, 3, activation="relu"), layers.GlobalAveragePooling2D(), layers.Dense(5)])
model.compile("adam", tf.keras.losses.SparseCategoricalCrossentropy(from_logits=True), ["accuracy"])
model.fit(train_ds.prefetch(2), validation_data=val_ds.prefetch(2), epochs=20,
          callbacks=[tf.keras.callbacks.EarlyStopping(patience=3)])
loss, acc = model.evaluate(test_ds)
print(f"{acc:.1%}")
