# expects: group-split
"""Classify driving style from accelerometer windows, several windows of one driver."""
import numpy as np
import pandas as pd
from sklearn.ensemble import ExtraTreesClassifier
from sklearn.metrics import accuracy_score
from sklearn.model_selection import train_test_split

recordings = pd.read_pickle("recordings.pkl")
rows, labels = [], []
for driver_id, drive in recordings.groupby("driver_id"):
    signal = drive[["ax", "ay", "az"]].to_numpy()
    for start in range(0, len(signal) - 200, 200):
        piece = signal[start:start + 200]
        rows.append(np.r_[piece.mean(0), piece.std(0), np.abs(piece).max(0)])
        labels.append(drive["style"].iloc[0])

X_train, X_test, y_train, y_test = train_test_split(np.array(rows), np.array(labels), test_size=0.2, random_state=4)
clf = ExtraTreesClassifier(500, n_jobs=-1)
clf.fit(X_train, y_train)
print("accuracy", accuracy_score(y_test, clf.predict(X_test)))
