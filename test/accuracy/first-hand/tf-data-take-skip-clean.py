# expects: nothing
import tensorflow as tf
import pandas as pd

df = pd.read_csv("heart.csv")
target = df.pop("target")
dataset = tf.data.Dataset.from_tensor_slices((df.values, target.values)).shuffle(len(df), reshuffle_each_iteration=False)
n = int(len(df) * .8)
train = dataset.take(n).batch(8)
test = dataset.skip(n).batch(8)
model = tf.keras.Sequential([tf.keras.layers.Dense(10), tf.keras.layers.Dense(1)])
model.compile(loss="binary_crossentropy", optimizer="adam")
model.fit(train, epochs=15)
print(model.evaluate(test))
