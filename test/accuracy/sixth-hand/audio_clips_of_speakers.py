# expects: group-split
import librosa
import numpy as np
import pandas as pd
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split
from sklearn.svm import SVC
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

meta = pd.read_csv("ravdess.csv")  # path, actor, emotion; 60 clips of each actor
meta["clip"] = meta.groupby("actor").cumcount() + 1
print("clips per actor", meta["actor"].value_counts().mean())


def mfcc(path):
    y, sr = librosa.load(path, sr=22050, duration=3.0)
    m = librosa.feature.mfcc(y=y, sr=sr, n_mfcc=40)
    return np.concatenate([m.mean(axis=1), m.std(axis=1)])


X = np.array([mfcc(p) for p in meta["path"]])
y = meta["emotion"].to_numpy()
X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.2, stratify=y, random_state=5)
svm = make_pipeline(StandardScaler(), SVC(C=10)).fit(X_train, y_train)
print("macro F1", f1_score(y_test, svm.predict(X_test), average="macro"))
