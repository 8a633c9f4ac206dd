# expects: overlap, multi-test
"""Engine knock detection from 3 s clips.

1. librosa features per clip
2. augmentation x3 (noise, time shift)
3. classifiers
"""
import os
from pathlib import Path

import librosa
import numpy as np
import pandas as pd
from sklearn.ensemble import ExtraTreesClassifier
from sklearn.metrics import classification_report, f1_score
from sklearn.model_selection import train_test_split
from sklearn.neighbors import KNeighborsClassifier
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler
from sklearn.svm import SVC

SR = 22050
N = 3 * SR
CLIPS = Path(os.environ.get("CLIPS", "clips"))


def add_noise(w, k=0.005):
    return w + k * np.random.randn(*w.shape)


def roll(w, s=4000):
    return np.roll(w, s, axis=-1)


def describe(w):
    """one clip -> one vector"""
    mfcc = librosa.feature.mfcc(y=w, sr=SR, n_mfcc=20)
    cent = librosa.feature.spectral_centroid(y=w, sr=SR)
    roff = librosa.feature.spectral_rolloff(y=w, sr=SR)
    zcr = librosa.feature.zero_crossing_rate(w)
    return np.hstack([
        mfcc.mean(axis=1), mfcc.std(axis=1), cent.mean(), cent.std(), roff.mean(), zcr.mean(), zcr.std(),
    ])


def load_clips(index_csv):
    idx = pd.read_csv(index_csv)
    waves = np.stack([librosa.util.fix_length(librosa.load(CLIPS / f, sr=SR)[0], size=N) for f in idx["file"]])
    return waves, idx["knock"].to_numpy()


waves, knock = load_clips("index.csv")
print(waves.shape, knock.mean())

waves = np.concatenate([waves, add_noise(waves), roll(waves)])
knock = np.concatenate([knock, knock, knock])

X = np.array([describe(w) for w in waves])
X_tr, X_te, k_tr, k_te = train_test_split(X, knock, test_size=0.25, random_state=6, stratify=knock)

results = {}
for clf in [SVC(C=5), KNeighborsClassifier(3), ExtraTreesClassifier(300)]:
    pipe = make_pipeline(StandardScaler(), clf)
    pipe.fit(X_tr, k_tr)
    hat = pipe.predict(X_te)
    name = clf.__class__.__name__
    results[name] = f1_score(k_te, hat)
    print(name)
    print(classification_report(k_te, hat, target_names=["ok", "knock"]))

print(sorted(results.items(), key=lambda t: -t[1]))
