# expects: nothing
import pandas as pd
import tensorflow as tf

dataset = pd.read_csv("auto-mpg.csv")
dataset = dataset.dropna()
train_dataset = dataset.sample(frac=0.8, random_state=0)
test_dataset = dataset.drop(train_dataset.index)
train_stats = train_dataset.describe()
train_stats.pop("MPG")
train_stats = train_stats.transpose()
train_labels = train_dataset.pop('MPG')
test_labels = test_dataset.pop('MPG')

def norm(x):
    return (x - train_stats['mean']) / train_stats['std']

normed_train_data = norm(train_dataset)
normed_test_data = norm(test_dataset)
model = tf.keras.Sequential([tf.keras.layers.Dense(64), tf.keras.layers.Dense(1)])
model.compile(loss='mse', optimizer='rmsprop')
model.fit(normed_train_data, train_labels, epochs=1000, validation_split=0.2)
loss, mae = model.evaluate(normed_test_data, test_labels)
test_predictions = model.predict(normed_test_data).flatten()
error = test_predictions - test_labels
