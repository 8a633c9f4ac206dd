# expects: nothing
"""Prequential: every block is predicted first and learned after."""
import numpy as np
import pandas as pd
from sklearn.linear_model import SGDClassifier

hits, seen = 0, 0
clf = SGDClassifier(loss="log_loss")
blocks = pd.read_csv("elec2.csv", chunksize=500)
first = next(blocks)
clf.partial_fit(first.drop(columns="class"), first["class"], classes=np.array([0, 1]))

for block in blocks:
    X, y = block.drop(columns="class"), block["class"]
    guess = clf.predict(X)
    hits += (guess == y).sum()
    seen += len(y)
    clf.partial_fit(X, y)
print("prequential accuracy", hits / seen)
