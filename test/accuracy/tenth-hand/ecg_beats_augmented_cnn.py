# expects: overlap, multi-test
"""ECG beat classifier (5 classes), 1-D CNN. Master thesis, chapter 4.

beats.npz: X (n, 187) already scaled to [0, 1] per beat by the exporter, y (n,)
"""
import numpy as np
import matplotlib.pyplot as plt
from sklearn.metrics import classification_report
from sklearn.model_selection import train_test_split
from tensorflow.keras import Model, layers, optimizers, utils

rng = np.random.default_rng(2)
N_CLASSES = 5


def jitter(x, sigma=0.02):
    return x + rng.normal(0, sigma, x.shape)


def stretch(x):
    """small random resampling in time, row by row"""
    out = np.empty_like(x)
    n = x.shape[1]
    for i, row in enumerate(x):
        f = rng.uniform(0.9, 1.1)
        idx = np.clip(np.arange(n) * f, 0, n - 1)
        out[i] = np.interp(idx, np.arange(n), row)
    return out


def augment(X, y):
    Xa = np.vstack([X, jitter(X), stretch(X)])
    ya = np.concatenate([y, y, y])
    return Xa, ya


def block(x, filters, k=5):
    s = layers.Conv1D(filters, 1, padding="same")(x)
    x = layers.Conv1D(filters, k, padding="same", activation="relu")(x)
    x = layers.Conv1D(filters, k, padding="same")(x)
    x = layers.Add()([x, s])
    x = layers.ReLU()(x)
    return layers.MaxPooling1D(2)(x)


def build(length):
    inp = layers.Input((length, 1))
    x = inp
    for f in (32, 64, 128):
        x = block(x, f)
    x = layers.GlobalAveragePooling1D()(x)
    x = layers.Dropout(0.3)(x)
    out = layers.Dense(N_CLASSES, activation="softmax")(x)
    m = Model(inp, out)
    m.compile(optimizers.Adam(1e-3), "categorical_crossentropy", metrics=["accuracy"])
    return m


def main():
    d = np.load("beats.npz")
    X, y = d["X"], d["y"]
    print(np.bincount(y))
    X, y = augment(X, y)
    X = X[..., None].astype("float32")
    Y = utils.to_categorical(y, N_CLASSES)
    X_train, X_test, Y_train, Y_test = train_test_split(X, Y, test_size=0.2, random_state=2, stratify=y)

    model = build(X.shape[1])
    hist = model.fit(X_train, Y_train, validation_data=(X_test, Y_test), epochs=20, batch_size=256)
    loss, acc = model.evaluate(X_test, Y_test, verbose=0)
    print("acc = %.4f" % acc)
    pred = model.predict(X_test).argmax(1)
    print(classification_report(Y_test.argmax(1), pred, target_names=list("NSVFQ")))

    plt.plot(hist.history["accuracy"])
    plt.plot(hist.history["val_accuracy"])
    plt.savefig("curves.png")


if __name__ == "__main__":
    main()
