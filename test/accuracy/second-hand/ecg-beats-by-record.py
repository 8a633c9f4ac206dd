# expects: group-split
"""Arrhythmia: cuts every recording into beats, then tells normal beats from others."""
import numpy as np
import wfdb
from sklearn.ensemble import RandomForestClassifier
from sklearn.metrics import classification_report
from sklearn.model_selection import train_test_split

PATIENTS = [100, 101, 103, 105, 106, 108, 109, 111, 112, 113, 114, 115]
HALF = 90


def beats(patient):
    signal = wfdb.rdrecord(f"mitdb/{patient}").p_signal[:, 0]
    notes = wfdb.rdann(f"mitdb/{patient}", "atr")
    for place, symbol in zip(notes.sample, notes.symbol):
        if HALF < place < len(signal) - HALF:
            yield signal[place - HALF : place + HALF], symbol == "N"


pieces, normal, patient_ids = [], [], []
for patient in PATIENTS:
    for piece, is_normal in beats(patient):
        pieces.append(piece)
        normal.append(is_normal)
        patient_ids.append(patient)
pieces, normal, patient_ids = np.array(pieces), np.array(normal), np.array(patient_ids)
print("beats per patient:", np.bincount(patient_ids)[PATIENTS])

X_train, X_test, y_train, y_test = train_test_split(pieces, normal, test_size=0.2, stratify=normal, random_state=0)
forest = RandomForestClassifier(n_jobs=-1).fit(X_train, y_train)
print(classification_report(y_test, forest.predict(X_test)))
