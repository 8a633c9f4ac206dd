# expects: cross-validation
# microarray, 62 samples x 2000 genes
import numpy as np
from scipy.io import loadmat
from sklearn.feature_selection import SelectKBest, f_classif
from sklearn.neighbors import KNeighborsClassifier
from sklearn.model_selection import LeaveOneOut, cross_val_score

mat = loadmat("colon.mat")
X, y = mat["X"], mat["Y"].ravel()
X = SelectKBest(f_classif, k=30).fit_transform(X, y)
acc = cross_val_score(KNeighborsClassifier(3), X, y, cv=LeaveOneOut())
print("LOO accuracy %.3f" % acc.mean())
