# expects: preprocess-before-split, multi-test, group-split
# Gait trials: classify the walking condition out of the IMU recordings.
# every subject walked between 8 and 20 trials, one npz per trial
import glob
import os

import numpy as np
import pandas as pd
from scipy.signal import find_peaks, welch
from scipy.stats import kurtosis, skew
from sklearn.ensemble import RandomForestClassifier
from sklearn.metrics import accuracy_score, confusion_matrix
from sklearn.model_selection import train_test_split
from sklearn.neighbors import KNeighborsClassifier
from sklearn.preprocessing import StandardScaler
from sklearn.svm import SVC

FS = 100
ROOT = "/data/gait/trials"
COND = {"flat": 0, "up": 1, "down": 2, "stairs": 3}


def trial_features(sig):
    """sig: (3, T) -> flat dict of features of this one trial"""
    out = {}
    for i, ax in enumerate("xyz"):
        s = sig[i]
        out[f"{ax}_mean"] = s.mean()
        out[f"{ax}_std"] = s.std()
        out[f"{ax}_skew"] = skew(s)
        out[f"{ax}_kurt"] = kurtosis(s)
        f, p = welch(s, fs=FS, nperseg=256)
        out[f"{ax}_domf"] = f[p.argmax()]
        out[f"{ax}_npeaks"] = len(find_peaks(s, distance=30)[0])
    mag = np.sqrt((sig ** 2).sum(axis=0))
    out["mag_rms"] = np.sqrt((mag ** 2).mean())
    return out


def read_all(root):
    rows = []
    for fn in sorted(glob.glob(os.path.join(root, "*.npz"))):
        # S07_up_03.npz
        subj, cond, trial = os.path.basename(fn)[:-4].split("_")
        d = np.load(fn)
        feats = trial_features(d["acc"])
        feats["subject"] = subj
        feats["cond"] = COND[cond]
        rows.append(feats)
    return pd.DataFrame(rows)


table = read_all(ROOT)
per_subject = table.groupby("subject").size()
print("trials per subject:\n", per_subject)
print("subjects:", table.subject.nunique())

y = table["cond"].values
X = table.drop(columns=["cond", "subject"]).values
sc = StandardScaler().fit(X)
X = sc.transform(X)

Xtr, Xte, ytr, yte = train_test_split(X, y, test_size=0.3, random_state=0, stratify=y)

clfs = {
    "svm-rbf": SVC(C=10, gamma="scale"),
    "knn": KNeighborsClassifier(7),
    "rf": RandomForestClassifier(400, random_state=0),
}
accs = {}
for n, c in clfs.items():
    c.fit(Xtr, ytr)
    pred = c.predict(Xte)
    accs[n] = accuracy_score(yte, pred)
    print(n, round(accs[n], 4))
    print(confusion_matrix(yte, pred))

with open("accs.txt", "w") as fh:
    for n, a in accs.items():
        fh.write("%s\t%.4f\n" % (n, a))
