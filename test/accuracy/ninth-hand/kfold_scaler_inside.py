# expects: nothing
"""Acoustic scene features -> MLP, 10 folds by hand, scaler and PCA per fold."""
import collections
import sys

import numpy as np
import tensorflow as tf
from sklearn.decomposition import PCA
from sklearn.metrics import accuracy_score, log_loss
from sklearn.model_selection import KFold
from sklearn.preprocessing import StandardScaler

tf.keras.utils.set_random_seed(0)


def net(d, k):
    m = tf.keras.Sequential([
        tf.keras.layers.Input((d,)),
        tf.keras.layers.Dense(128, activation="relu"),
        tf.keras.layers.Dropout(0.4),
        tf.keras.layers.Dense(k, activation="softmax"),
    ])
    m.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    return m


def main(npz):
    z = np.load(npz)
    X, y = z["emb"], z["scene"]
    k = int(y.max()) + 1
    res = collections.defaultdict(list)
    for i, (tr, te) in enumerate(KFold(10, shuffle=True, random_state=1).split(X)):
        scaler = StandardScaler().fit(X[tr])
        pca = PCA(64, whiten=True).fit(scaler.transform(X[tr]))
        A = pca.transform(scaler.transform(X[tr]))
        B = pca.transform(scaler.transform(X[te]))
        model = net(64, k)
        model.fit(A, y[tr], epochs=30, batch_size=64, verbose=0)
        p = model.predict(B, verbose=0)
        res["acc"].append(accuracy_score(y[te], p.argmax(1)))
        res["ll"].append(log_loss(y[te], p, labels=range(k)))
        print("fold %d: acc %.3f" % (i, res["acc"][-1]))
        tf.keras.backend.clear_session()
    print({n: (round(float(np.mean(v)), 4), round(float(np.std(v)), 4)) for n, v in res.items()})


if __name__ == "__main__":
    main(sys.argv[1])
