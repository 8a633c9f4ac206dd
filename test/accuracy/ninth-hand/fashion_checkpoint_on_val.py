# expects: nothing
"""Fashion-MNIST with a residual net. Checkpoint on the 5k validation images, test only at the end."""
import argparse
import json
import random

import numpy as np
import tensorflow as tf
from tensorflow import keras
from tensorflow.keras import layers


def set_seed(s):
    random.seed(s)
    np.random.seed(s)
    tf.random.set_seed(s)


def residual(x, f, stride=1):
    short = x
    y = layers.Conv2D(f, 3, stride, "same", use_bias=False)(x)
    y = layers.BatchNormalization()(y)
    y = layers.ReLU()(y)
    y = layers.Conv2D(f, 3, 1, "same", use_bias=False)(y)
    y = layers.BatchNormalization()(y)
    if stride != 1 or x.shape[-1] != f:
        short = layers.Conv2D(f, 1, stride, "same")(x)
    return layers.ReLU()(layers.Add()([y, short]))


def net():
    i = keras.Input((28, 28, 1))
    x = layers.Conv2D(16, 3, padding="same", activation="relu")(i)
    for f, s in [(16, 1), (32, 2), (64, 2)]:
        x = residual(x, f, s)
    x = layers.GlobalAveragePooling2D()(x)
    o = layers.Dense(10)(x)
    return keras.Model(i, o)


def load(n_val=5000):
    (x, y), (xt, yt) = keras.datasets.fashion_mnist.load_data()
    x = x[..., None].astype("float32")
    xt = xt[..., None].astype("float32")
    x_val, y_val = x[:n_val], y[:n_val]
    x_tr, y_tr = x[n_val:], y[n_val:]
    mu, sd = x_tr.mean(), x_tr.std()
    norm = lambda a: (a - mu) / sd
    return (norm(x_tr), y_tr), (norm(x_val), y_val), (norm(xt), yt)


def main():
    p = argparse.ArgumentParser()
    p.add_argument("--epochs", type=int, default=40)
    p.add_argument("--bs", type=int, default=128)
    p.add_argument("--seed", type=int, default=0)
    p.add_argument("--ckpt", default="fm_best.keras")
    a = p.parse_args()
    set_seed(a.seed)
    (x_tr, y_tr), (x_val, y_val), (x_te, y_te) = load()

    ds_tr = tf.data.Dataset.from_tensor_slices((x_tr, y_tr)).shuffle(10000).batch(a.bs)
    ds_tr = ds_tr.map(lambda im, l: (tf.image.random_flip_left_right(im), l)).prefetch(2)
    ds_val = tf.data.Dataset.from_tensor_slices((x_val, y_val)).batch(512)

    model = net()
    model.compile(keras.optimizers.Adam(1e-3), keras.losses.SparseCategoricalCrossentropy(from_logits=True), metrics=["accuracy"])
    hist = model.fit(
        ds_tr,
        epochs=a.epochs,
        validation_data=ds_val,
        callbacks=[
            keras.callbacks.ModelCheckpoint(a.ckpt, monitor="val_accuracy", save_best_only=True),
            keras.callbacks.EarlyStopping(monitor="val_accuracy", patience=7),
        ],
    )
    best = keras.models.load_model(a.ckpt)
    test_loss, test_acc = best.evaluate(x_te, y_te, batch_size=512)
    out = {"seed": a.seed, "val_acc": float(max(hist.history["val_accuracy"])), "test_acc": float(test_acc), "test_loss": float(test_loss)}
    print(json.dumps(out, indent=1))


if __name__ == "__main__":
    main()
