# expects: nothing
import pickle

import numpy as np
from keras.layers import Conv2D, Dense, Flatten, MaxPooling2D
from keras.models import Sequential

with open("traffic-signs/train.p", "rb") as f:
    train = pickle.load(f)
with open("traffic-signs/valid.p", "rb") as f:
    valid = pickle.load(f)
with open("traffic-signs/test.p", "rb") as f:
    test = pickle.load(f)

X_train, y_train = train["features"], train["labels"]
X_valid, y_valid = valid["features"], valid["labels"]
X_test, y_test = test["features"], test["labels"]

mean, std = X_train.mean(), X_train.std()
X_train = (X_train - mean) / std
X_valid = (X_valid - mean) / std
X_test = (X_test - mean) / std

model = Sequential([
    Conv2D(32, 5, activation="relu", input_shape=(32, 32, 3)), MaxPooling2D(),
    Flatten(), Dense(120, activation="relu"), Dense(43, activation="softmax"),
])
model.compile("adam", "sparse_categorical_crossentropy", metrics=["accuracy"])
model.fit(X_train, y_train, validation_data=(X_valid, y_valid), epochs=12, batch_size=128)
loss, acc = model.evaluate(X_test, y_test)
print("test accuracy", acc)
print(np.bincount(model.predict(X_test).argmax(1), minlength=43))
