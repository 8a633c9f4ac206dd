# expects: cross-validation
import numpy as np
from sklearn.feature_selection import SelectKBest, f_classif
from sklearn.model_selection import StratifiedKFold, cross_val_score
from sklearn.naive_bayes import GaussianNB

X = np.loadtxt("spectra.csv", delimiter=",", skiprows=1)
y = X[:, 0].astype(int)
X = X[:, 1:]
X_best = SelectKBest(f_classif, k=30).fit_transform(X, y)
scores = cross_val_score(GaussianNB(), X_best, y, cv=StratifiedKFold(10, shuffle=True, random_state=0))
print(f"accuracy {scores.mean():.3f} +/- {scores.std():.3f}")
