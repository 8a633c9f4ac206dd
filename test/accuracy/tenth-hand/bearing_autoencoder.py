# expects: nothing
"""Bearing vibration: autoencoder on healthy spectra, alarm at the 99.5 % quantile of the training error."""
import argparse
import logging
from pathlib import Path

import numpy as np
import pandas as pd
from scipy.signal import welch
from sklearn.metrics import precision_recall_fscore_support, roc_auc_score
from sklearn.preprocessing import StandardScaler
from tensorflow import keras
from tensorflow.keras import layers

log = logging.getLogger("bearing")


def spectrum(x, fs=20_000):
    f, p = welch(x, fs=fs, nperseg=1024)
    return np.log10(p + 1e-12)


def load_dir(d: Path):
    specs, labels = [], []
    man = pd.read_csv(d / "manifest.csv")
    for fn, state in zip(man["file"], man["state"]):
        specs.append(spectrum(np.load(d / fn)))
        labels.append(int(state != "healthy"))
    return np.array(specs, dtype="float32"), np.array(labels)


class Detector:
    def __init__(self, dim, code=16, q=0.995):
        self.q = q
        self.scaler = StandardScaler()
        inp = keras.Input((dim,))
        h = layers.Dense(128, activation="elu")(inp)
        z = layers.Dense(code, activation="elu")(h)
        h = layers.Dense(128, activation="elu")(z)
        out = layers.Dense(dim)(h)
        self.ae = keras.Model(inp, out)
        self.ae.compile("adam", "mse")

    def fit(self, X):
        Z = self.scaler.fit_transform(X)
        self.ae.fit(Z, Z, epochs=100, batch_size=64, validation_split=0.1, verbose=0,
                    callbacks=[keras.callbacks.EarlyStopping(patience=8, restore_best_weights=True)])
        self.level = np.quantile(self.errors(X), self.q)
        log.info("alarm level %.5f", self.level)
        return self

    def errors(self, X):
        Z = self.scaler.transform(X)
        return ((Z - self.ae.predict(Z, verbose=0)) ** 2).mean(axis=1)

    def alarms(self, X):
        return (self.errors(X) > self.level).astype(int)


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("train_dir", type=Path)
    ap.add_argument("test_dir", type=Path)
    a = ap.parse_args()
    logging.basicConfig(level=logging.INFO)

    X_tr, y_tr = load_dir(a.train_dir)
    X_te, y_te = load_dir(a.test_dir)
    healthy = X_tr[y_tr == 0]
    det = Detector(healthy.shape[1]).fit(healthy)

    e = det.errors(X_te)
    al = (e > det.level).astype(int)
    p, r, f, _ = precision_recall_fscore_support(y_te, al, average="binary")
    log.info("auc %.4f  precision %.3f recall %.3f f1 %.3f", roc_auc_score(y_te, e), p, r, f)
    log.info("false alarms on healthy: %.4f", al[y_te == 0].mean())


if __name__ == "__main__":
    main()
