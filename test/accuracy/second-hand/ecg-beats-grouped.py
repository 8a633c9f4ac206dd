# expects: nothing
import numpy as np
from sklearn.ensemble import RandomForestClassifier
from sklearn.metrics import classification_report
from sklearn.model_selection import GroupShuffleSplit

archive = np.load("beats.npz")
pieces, normal, patient = archive["pieces"], archive["normal"], archive["patient"]

splitter = GroupShuffleSplit(n_splits=1, test_size=0.25, random_state=4)
train_idx, test_idx = next(splitter.split(pieces, normal, groups=patient))
assert not set(patient[train_idx]) & set(patient[test_idx])

forest = RandomForestClassifier(n_jobs=-1)
forest.fit(pieces[train_idx], normal[train_idx])
print(classification_report(normal[test_idx], forest.predict(pieces[test_idx])))
