# expects: group-split
import glob, os
import librosa
import numpy as np
import pandas as pd
from sklearn.model_selection import train_test_split
from sklearn.neural_network import MLPClassifier

rows = []
for f in glob.glob("ravdess/*/*.wav"):
    parts = os.path.basename(f)[:-4].split("-")
    y, sr = librosa.load(f, duration=3)
    mfcc = librosa.feature.mfcc(y=y, sr=sr, n_mfcc=40).mean(axis=1)
    rows.append([int(parts[6]), int(parts[2]), *mfcc])
df = pd.DataFrame(rows, columns=["actor", "emotion"] + [f"m{i}" for i in range(40)])
print(df.groupby("actor").size())
feats = [c for c in df if c.startswith("m")]
a, b, ya, yb = train_test_split(df[feats], df["emotion"], test_size=0.25, random_state=9)
net = MLPClassifier((300,), max_iter=500).fit(a, ya)
print(net.score(b, yb))
