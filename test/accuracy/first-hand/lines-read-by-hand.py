# expects: preprocess-before-split
import csv

import numpy as np
from tensorflow import keras

readings, kinds = [], []
with open("turbines.csv") as lines:
    for number, line in enumerate(csv.reader(lines)):
        if number == 0:
            continue
        readings.append([float(cell) for cell in line[:-1]])
        kinds.append([int(line[-1])])
X = np.array(readings, dtype="float32")
X = (X - X.mean(axis=0)) / X.std(axis=0)
y = np.array(kinds)
held = int(len(X) * 0.25)
X_train, y_train = X[:-held], y[:-held]
X_held, y_held = X[-held:], y[-held:]
model = keras.Sequential([keras.layers.Dense(32, activation="relu"), keras.layers.Dense(1, activation="sigmoid")])
model.compile("adam", "binary_crossentropy", metrics=["accuracy"])
model.fit(X_train, y_train, epochs=20)
print(model.evaluate(X_held, y_held))
