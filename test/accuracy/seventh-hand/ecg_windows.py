# expects: random-split-over-time, group-split
import glob
import os

import numpy as np
import pandas as pd
from sklearn.ensemble import RandomForestClassifier
from sklearn.metrics import classification_report
from sklearn.model_selection import train_test_split

beats = pd.read_csv("beats.csv")   # one row a beat, several thousand per patient
beats["rr_prev"] = beats.groupby("patient_id")["rr"].shift(1)
beats["rr_mean10"] = beats.groupby("patient_id")["rr"].transform(lambda s: s.shift(1).rolling(10).mean())
beats = beats.dropna()

X = beats[["rr", "rr_prev", "rr_mean10", "qrs_width", "t_amp"]]
y = beats["arrhythmia"]
X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.2, stratify=y, random_state=1)
rf = RandomForestClassifier(300, class_weight="balanced", n_jobs=-1).fit(X_train, y_train)
print(classification_report(y_test, rf.predict(X_test)))
