# expects: multi-test, threshold-on-test
"""CIFAR-10 small convnet. Usage: python cifar_checkpoint_on_test.py --epochs 60"""
import argparse
import os

import numpy as np
from tensorflow import keras
from tensorflow.keras import layers
from tensorflow.keras.datasets import cifar10
from tensorflow.keras.preprocessing.image import ImageDataGenerator
from tensorflow.keras.utils import to_categorical


def conv_block(x, filters, drop):
    for _ in range(2):
        x = layers.Conv2D(filters, 3, padding="same", kernel_regularizer=keras.regularizers.l2(1e-4))(x)
        x = layers.BatchNormalization()(x)
        x = layers.Activation("elu")(x)
    x = layers.MaxPooling2D()(x)
    return layers.Dropout(drop)(x)


def make_model(n_classes=10):
    inp = layers.Input((32, 32, 3))
    x = conv_block(inp, 32, 0.2)
    x = conv_block(x, 64, 0.3)
    x = conv_block(x, 128, 0.4)
    x = layers.Flatten()(x)
    out = layers.Dense(n_classes, activation="softmax")(x)
    return keras.Model(inp, out)


def lr_schedule(epoch):
    if epoch > 100:
        return 3e-4
    if epoch > 75:
        return 5e-4
    return 1e-3


def main(args):
    os.makedirs(args.out, exist_ok=True)
    (x_train, y_train), (x_test, y_test) = cifar10.load_data()
    x_train = x_train.astype("float32") / 255
    x_test = x_test.astype("float32") / 255
    y_train = to_categorical(y_train, 10)
    y_test = to_categorical(y_test, 10)

    gen = ImageDataGenerator(rotation_range=15, width_shift_range=0.1, height_shift_range=0.1, horizontal_flip=True)

    model = make_model()
    model.compile(loss="categorical_crossentropy", optimizer=keras.optimizers.RMSprop(1e-3), metrics=["accuracy"])
    path = os.path.join(args.out, "best.weights.h5")
    ckpt = keras.callbacks.ModelCheckpoint(path, monitor="val_accuracy", save_best_only=True, save_weights_only=True, verbose=1)
    model.fit(
        gen.flow(x_train, y_train, batch_size=args.batch_size),
        steps_per_epoch=len(x_train) // args.batch_size,
        epochs=args.epochs,
        validation_data=(x_test, y_test),
        callbacks=[ckpt, keras.callbacks.LearningRateScheduler(lr_schedule)],
    )
    model.load_weights(path)
    loss, acc = model.evaluate(x_test, y_test, batch_size=128, verbose=0)
    print("best model: loss %.4f acc %.4f" % (loss, acc))
    with open(os.path.join(args.out, "result.txt"), "a") as f:
        f.write("%d\t%.4f\n" % (args.epochs, acc))


if __name__ == "__main__":
    ap = argparse.ArgumentParser()
    ap.add_argument("--epochs", type=int, default=125)
    ap.add_argument("--batch-size", type=int, default=64)
    ap.add_argument("--out", default="runs/cifar")
    main(ap.parse_args())
