# expects: threshold-on-test, multi-test, encode-before-split
import numpy as np
import pandas as pd
from sklearn.model_selection import train_test_split
from tensorflow import keras

X = np.load("mfcc.npy")
y = pd.factorize(pd.read_csv("labels.csv")["emotion"])[0]
X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.2, random_state=0)
model = keras.Sequential([keras.layers.LSTM(128, input_shape=X.shape[1:]), keras.layers.Dense(8, activation="softmax")])
model.compile("adam", "sparse_categorical_crossentropy", ["accuracy"])
es = keras.callbacks.EarlyStopping(monitor="val_accuracy", patience=10, restore_best_weights=True)
model.fit(X_train, y_train, validation_data=(X_test, y_test), epochs=200, callbacks=[es])
print("Accuracy of our model on test data:", model.evaluate(X_test, y_test)[1] * 100, "%")
