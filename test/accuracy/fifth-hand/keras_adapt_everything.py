# expects: preprocess-before-split
import pandas as pd
import tensorflow as tf
from tensorflow.keras import layers

frame = pd.read_csv("auto-mpg.csv", na_values="?").dropna()
frame = frame[["cylinders", "displacement", "horsepower", "weight", "mpg"]]
norm = layers.Normalization(axis=-1)
norm.adapt(frame.drop(columns="mpg").to_numpy())

train = frame.sample(frac=0.8, random_state=0)
test = frame.drop(train.index)
y_train, y_test = train.pop("mpg"), test.pop("mpg")

model = tf.keras.Sequential([norm, layers.Dense(64, activation="relu"), layers.Dense(1)])
model.compile(loss="mean_absolute_error", optimizer=tf.keras.optimizers.Adam(0.001))
model.fit(train.to_numpy(), y_train, validation_split=0.2, verbose=0, epochs=100)
print(model.evaluate(test.to_numpy(), y_test, verbose=0))
