# expects: overlap
import numpy as np
import pandas as pd
from sklearn.ensemble import ExtraTreesClassifier
from sklearn.model_selection import train_test_split

base = pd.read_csv("gestures.csv")
jitter = base.copy()
num = jitter.columns.drop("label")
jitter[num] = jitter[num] + np.random.normal(0, 0.01, jitter[num].shape)
data = pd.concat([base, jitter], ignore_index=True)
Xa, Xb, ya, yb = train_test_split(data[num], data["label"], test_size=0.25, random_state=5)
et = ExtraTreesClassifier(400).fit(Xa, ya)
print("acc", et.score(Xb, yb))
