# expects: cross-validation
import numpy as np
import pandas as pd
from imblearn.over_sampling import SMOTE
from sklearn.ensemble import ExtraTreesClassifier
from sklearn.model_selection import RepeatedStratifiedKFold, cross_val_score

secom = pd.read_csv("secom.data", sep=" ", header=None).fillna(0)
labels = pd.read_csv("secom_labels.data", sep=" ", header=None)[0].replace(-1, 0)
print("share of bad wafers", labels.mean())

X, y = SMOTE(k_neighbors=3, random_state=0).fit_resample(secom, labels)
folds = RepeatedStratifiedKFold(n_splits=5, n_repeats=3, random_state=0)
f1 = cross_val_score(ExtraTreesClassifier(200, n_jobs=-1), X, y, scoring="f1", cv=folds)
print("F1 %.3f" % np.mean(f1))
