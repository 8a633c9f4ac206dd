# expects: cross-validation
from sklearn import datasets, svm, preprocessing
from sklearn.model_selection import cross_val_score, StratifiedKFold
import numpy as np

bc = datasets.load_breast_cancer()
X = preprocessing.MinMaxScaler().fit_transform(bc.data)
y = bc.target

for C in np.logspace(-2, 2, 5):
    clf = svm.SVC(C=C, kernel="rbf", gamma="scale")
    acc = cross_val_score(clf, X, y, cv=StratifiedKFold(10))
    print("C=%g  acc=%.3f +/- %.3f" % (C, acc.mean(), acc.std()))
