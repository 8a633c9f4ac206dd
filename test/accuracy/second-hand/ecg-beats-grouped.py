# expects: nothing
import numpy as np
from sklearn.ensemble import RandomForestClassifier
from sklearn.metrics import classification_report
from sklearn.model_selection import GroupShuffleSplit

"""Beats of one patient are all in one part: nobody is in both."""

archive = np.load("beats.npz")
pieces, normal, patient = archive["pieces"], archive["normal"], archive["patient"]
print("beats:", len(pieces), "patients:", len(set(patient)))
print("share of normal beats: %.3f" % normal.mean())

splitter = GroupShuffleSplit(n_splits=1, test_size=0.25, random_state=4)
train_idx, test_idx = next(splitter.split(pieces, normal, groups=patient))
assert not set(patient[train_idx]) & set(patient[test_idx])
print("patients held out:", sorted(set(patient[test_idx])))

forest = RandomForestClassifier(n_jobs=-1)
forest.fit(pieces[train_idx], normal[train_idx])
print(classification_report(normal[test_idx], forest.predict(pieces[test_idx])))
