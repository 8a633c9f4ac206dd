# expects: nothing
import tensorflow as tf
from tensorflow.keras import layers, losses, utils

raw_train = utils.text_dataset_from_directory("aclImdb/train", batch_size=32, validation_split=0.2, subset="training", seed=42)
raw_val = utils.text_dataset_from_directory("aclImdb/train", batch_size=32, validation_split=0.2, subset="validation", seed=42)
raw_test = utils.text_dataset_from_directory("aclImdb/test", batch_size=32)

vectorize = layers.TextVectorization(max_tokens=10000, output_sequence_length=250)
vectorize.adapt(raw_train.map(lambda x, y: x))


def to_ids(text, label):
    return vectorize(tf.expand_dims(text, -1)), label


train_ds, val_ds, test_ds = (part.map(to_ids).cache().prefetch(tf.data.AUTOTUNE) for part in (raw_train, raw_val, raw_test))
model = tf.keras.Sequential([layers.Embedding(10001, 16), layers.Dropout(0.2), layers.GlobalAveragePooling1D(), layers.Dense(1)])
model.compile(loss=losses.BinaryCrossentropy(from_logits=True), optimizer="adam", metrics=[tf.metrics.BinaryAccuracy(threshold=0.0)])
history = model.fit(train_ds, validation_data=val_ds, epochs=10)
loss, accuracy = model.evaluate(test_ds)
print(loss, accuracy)
