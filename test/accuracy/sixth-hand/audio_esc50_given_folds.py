# expects: nothing
import librosa
import numpy as np
import pandas as pd
from sklearn.ensemble import RandomForestClassifier
from sklearn.preprocessing import StandardScaler

meta = pd.read_csv("ESC-50/meta/esc50.csv")


def features(name):
    y, sr = librosa.load(f"ESC-50/audio/{name}", sr=None)
    mel = librosa.power_to_db(librosa.feature.melspectrogram(y=y, sr=sr, n_mels=64))
    mel = (mel - mel.mean()) / mel.std()
    return np.hstack([mel.mean(axis=1), mel.max(axis=1)])


X = np.vstack([features(n) for n in meta.filename])
y, fold = meta.target.values, meta.fold.values
scores = []
for k in range(1, 6):
    tr, te = fold != k, fold == k
    scaler = StandardScaler().fit(X[tr])
    rf = RandomForestClassifier(500, n_jobs=-1, random_state=0).fit(scaler.transform(X[tr]), y[tr])
    scores.append(rf.score(scaler.transform(X[te]), y[te]))
    print(f"fold {k}: {scores[-1]:.3f}")
print("mean", np.mean(scores))
