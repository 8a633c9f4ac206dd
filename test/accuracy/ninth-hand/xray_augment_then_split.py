# expects: overlap
"""COVID x-ray CNN. Few positives, so every picture is flipped / rotated first."""
import argparse
import os
from glob import glob

import cv2
import numpy as np
from sklearn.metrics import classification_report, roc_auc_score
from sklearn.model_selection import train_test_split
from tensorflow.keras import layers, models
from tensorflow.keras.applications import MobileNetV2

SIZE = 160


def read_folder(folder, label):
    X = []
    for fn in sorted(glob(os.path.join(folder, "*.png"))):
        im = cv2.imread(fn)
        im = cv2.cvtColor(im, cv2.COLOR_BGR2RGB)
        X.append(cv2.resize(im, (SIZE, SIZE)))
    X = np.array(X, dtype="float32") / 255.0
    return X, np.full(len(X), label)


def augment(X, y):
    flipped = X[:, :, ::-1]
    up = np.rot90(X, 1, axes=(1, 2))
    noisy = np.clip(X + np.random.normal(0, 0.02, X.shape), 0, 1)
    return np.concatenate([X, flipped, up, noisy]), np.concatenate([y, y, y, y])


def build():
    base = MobileNetV2(include_top=False, input_shape=(SIZE, SIZE, 3), weights="imagenet", pooling="avg")
    base.trainable = False
    m = models.Sequential([base, layers.Dropout(0.3), layers.Dense(64, activation="relu"), layers.Dense(1, activation="sigmoid")])
    m.compile("adam", "binary_crossentropy", metrics=["accuracy"])
    return m


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("--root", default="xray")
    ap.add_argument("--epochs", type=int, default=15)
    args = ap.parse_args()
    Xp, yp = read_folder(os.path.join(args.root, "covid"), 1)
    Xn, yn = read_folder(os.path.join(args.root, "normal"), 0)
    X = np.concatenate([Xp, Xn])
    y = np.concatenate([yp, yn])
    X, y = augment(X, y)
    print("after augmentation:", X.shape)

    X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.2, stratify=y, random_state=42)
    model = build()
    model.fit(X_train, y_train, batch_size=16, epochs=args.epochs, validation_split=0.1)
    p = model.predict(X_test).ravel()
    print(classification_report(y_test, p > 0.5, target_names=["normal", "covid"]))
    print("AUC", roc_auc_score(y_test, p))
    model.save("covid_mobilenet.h5")


if __name__ == "__main__":
    main()
