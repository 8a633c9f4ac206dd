# expects: group-split
import numpy as np
from scipy.io import loadmat
from scipy.signal import welch
from sklearn.ensemble import RandomForestClassifier
from sklearn.metrics import cohen_kappa_score
from sklearn.model_selection import train_test_split

FS = 128
X, y, subject_ids = [], [], []
for subject in range(1, 33):
    mat = loadmat(f"deap/s{subject:02d}.mat")
    for trial, label in zip(mat["data"], mat["labels"][:, 0] > 5):
        _, power = welch(trial[:32], fs=FS, nperseg=256)
        X.append(np.log(power[:, 4:45]).mean(axis=1))
        y.append(label)
        subject_ids.append(subject)

X, y, subject_ids = np.array(X), np.array(y), np.array(subject_ids)
print(len(X), "trials of", len(np.unique(subject_ids)), "subjects")
X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.2, random_state=0, stratify=y)
rf = RandomForestClassifier(300, n_jobs=-1).fit(X_train, y_train)
print("kappa", cohen_kappa_score(y_test, rf.predict(X_test)))
