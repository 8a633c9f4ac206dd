# expects: preprocess-before-split
"""UCI HAR raw signals, 1D-CNN. train/ and test/ come as separate folders (other subjects)."""
import os
import sys

import numpy as np
from tensorflow.keras import callbacks, layers, models
from tensorflow.keras.utils import to_categorical

SIGNALS = ["body_acc_x", "body_acc_y", "body_acc_z", "body_gyro_x", "body_gyro_y", "body_gyro_z", "total_acc_x", "total_acc_y", "total_acc_z"]


def load_train(root):
    X = [np.loadtxt(os.path.join(root, "train", "Inertial Signals", s + "_train.txt")) for s in SIGNALS]
    y = np.loadtxt(os.path.join(root, "train", "y_train.txt"), dtype=int) - 1
    return np.dstack(X), y


def load_test(root):
    X = [np.loadtxt(os.path.join(root, "test", "Inertial Signals", s + "_test.txt")) for s in SIGNALS]
    y = np.loadtxt(os.path.join(root, "test", "y_test.txt"), dtype=int) - 1
    return np.dstack(X), y


def standardize(X):
    return (X - X.mean(axis=(0, 1))) / X.std(axis=(0, 1))


def make(n_steps, n_ch, n_cls):
    m = models.Sequential([
        layers.Conv1D(64, 5, activation="relu", input_shape=(n_steps, n_ch)),
        layers.Conv1D(64, 5, activation="relu"),
        layers.Dropout(0.5),
        layers.MaxPooling1D(2),
        layers.Flatten(),
        layers.Dense(100, activation="relu"),
        layers.Dense(n_cls, activation="softmax"),
    ])
    m.compile(loss="categorical_crossentropy", optimizer="adam", metrics=["accuracy"])
    return m


def main(root):
    X_train, y_train = load_train(root)
    X_test, y_test = load_test(root)
    X_train = standardize(X_train)
    X_test = standardize(X_test)
    Y_train, Y_test = to_categorical(y_train), to_categorical(y_test)
    model = make(X_train.shape[1], X_train.shape[2], Y_train.shape[1])
    es = callbacks.EarlyStopping(patience=5, restore_best_weights=True)
    model.fit(X_train, Y_train, epochs=40, batch_size=64, validation_split=0.15, callbacks=[es], verbose=2)
    _, acc = model.evaluate(X_test, Y_test, batch_size=256, verbose=0)
    print("accuracy: %.3f" % acc)
    hat = model.predict(X_test).argmax(1)
    for c in range(Y_test.shape[1]):
        m = y_test == c
        print("  class %d: recall %.3f (n=%d)" % (c, (hat[m] == c).mean(), m.sum()))


if __name__ == "__main__":
    main(sys.argv[1] if len(sys.argv) > 1 else "UCI HAR Dataset")
