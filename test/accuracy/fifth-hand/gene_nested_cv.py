# expects: nothing
# microarray, selection inside the folds, tuning nested
import numpy as np
from scipy.io import loadmat
from sklearn.feature_selection import SelectKBest, f_classif
from sklearn.model_selection import GridSearchCV, StratifiedKFold, cross_val_score
from sklearn.neighbors import KNeighborsClassifier
from sklearn.pipeline import Pipeline

mat = loadmat("colon.mat")
X, y = mat["X"], mat["Y"].ravel()
pipe = Pipeline([("pick", SelectKBest(f_classif)), ("knn", KNeighborsClassifier())])
inner = StratifiedKFold(4, shuffle=True, random_state=1)
outer = StratifiedKFold(5, shuffle=True, random_state=2)
search = GridSearchCV(pipe, {"pick__k": [10, 30, 100], "knn__n_neighbors": [1, 3, 5]}, cv=inner)
scores = cross_val_score(search, X, y, cv=outer)
print("nested accuracy %.3f +- %.3f" % (scores.mean(), scores.std()))
