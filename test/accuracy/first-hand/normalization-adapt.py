# expects: preprocess-before-split
import numpy as np
import pandas as pd
import tensorflow as tf
from tensorflow.keras import layers

dataset = pd.read_csv("auto-mpg.csv").dropna()
normalizer = layers.Normalization(axis=-1)
normalizer.adapt(np.array(dataset.drop(columns="MPG")))
train_dataset = dataset.sample(frac=0.8, random_state=0)
test_dataset = dataset.drop(train_dataset.index)
train_features, test_features = train_dataset.copy(), test_dataset.copy()
train_labels, test_labels = train_features.pop('MPG'), test_features.pop('MPG')
model = tf.keras.Sequential([normalizer, layers.Dense(64), layers.Dense(1)])
model.compile(loss='mae', optimizer='adam')
model.fit(train_features, train_labels, validation_split=0.2, epochs=100)
print(model.evaluate(test_features, test_labels))
