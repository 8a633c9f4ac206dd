# expects: group-split
import glob

import mne
import numpy as np
from sklearn.discriminant_analysis import LinearDiscriminantAnalysis
from sklearn.metrics import accuracy_score
from sklearn.model_selection import train_test_split

STEP, LEN = 64, 256


def band_power(seg, lo, hi, fs=128):
    f = np.fft.rfftfreq(seg.shape[-1], 1 / fs)
    p = np.abs(np.fft.rfft(seg)) ** 2
    return p[:, (f >= lo) & (f < hi)].mean(axis=1)


def load_subject(path):
    raw = mne.io.read_raw_edf(path, preload=True, verbose=False)
    raw.filter(1, 40)
    data = raw.get_data()
    label = int("_drowsy" in path)
    feats, labels = [], []
    for start in range(0, data.shape[1] - LEN, STEP):
        seg = data[:, start:start + LEN]
        feats.append(np.concatenate([band_power(seg, 4, 8), band_power(seg, 8, 13), band_power(seg, 13, 30)]))
        labels.append(label)
    return feats, labels


X, y = [], []
for path in sorted(glob.glob("eeg/*.edf")):
    f, lab = load_subject(path)
    X += f
    y += lab
X, y = np.log(np.array(X)), np.array(y)
X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.2, random_state=42)
lda = LinearDiscriminantAnalysis().fit(X_train, y_train)
print(accuracy_score(y_test, lda.predict(X_test)))
