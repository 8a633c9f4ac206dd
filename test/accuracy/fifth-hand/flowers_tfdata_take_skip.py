# expects: nothing
import tensorflow as tf
import tensorflow_datasets as tfds

(train, val, test), info = tfds.load('tf_flowers', split=['train[:80%]', 'train[80%:90%]', 'train[90%:]'],
                                     with_info=True, as_supervised=True)


def fmt(image, label):
    return tf.image.resize(image, (160, 160)) / 127.5 - 1, label


train = train.map(fmt).cache().shuffle(1000).batch(32).prefetch(tf.data.AUTOTUNE)
val = val.map(fmt).batch(32)
test = test.map(fmt).batch(32)

base = tf.keras.applications.MobileNetV2(input_shape=(160, 160, 3), include_top=False)
base.trainable = False
model = tf.keras.Sequential([base, tf.keras.layers.GlobalAveragePooling2D(), tf.keras.layers.Dense(5)])
model.compile('adam', tf.keras.losses.SparseCategoricalCrossentropy(from_logits=True), metrics=['accuracy'])
model.fit(train, validation_data=val, epochs=10)
print(model.evaluate(test))
