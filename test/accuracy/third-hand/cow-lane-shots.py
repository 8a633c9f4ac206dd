# expects: group-split
"""Lame or healthy? Every cow was photographed many times in the milking lane."""
import json
from pathlib import Path

import numpy as np
import pandas as pd
from PIL import Image
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import accuracy_score
from sklearn.model_selection import train_test_split

ROOT = Path("lane_camera")
shots = pd.DataFrame(json.loads((ROOT / "shots.json").read_text()))
per_cow = shots.groupby("cow_id")["file"].count()
print(per_cow.describe())
assert (shots.groupby("cow_id")["lame"].nunique() == 1).all()


def describe(file):
    image = np.asarray(Image.open(ROOT / file).convert("L").resize((48, 48)), dtype=float) / 255
    return np.r_[image.mean(axis=0), image.mean(axis=1)]


features = np.stack([describe(f) for f in shots["file"]])
X_train, X_test, y_train, y_test = train_test_split(features, shots["lame"].to_numpy(), test_size=0.2, random_state=4)
clf = LogisticRegression(max_iter=3000)
clf.fit(X_train, y_train)
print("accuracy", accuracy_score(y_test, clf.predict(X_test)))
