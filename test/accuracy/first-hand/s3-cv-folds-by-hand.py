# expects: cross-validation, preprocess-before-split
import numpy as np
from sklearn.datasets import load_digits
from sklearn.decomposition import PCA
from sklearn.model_selection import KFold
from sklearn.neighbors import KNeighborsClassifier

digits = load_digits()
X = PCA(20).fit_transform(digits.data)
y = digits.target
scores = []
for train, test in KFold(5, shuffle=True, random_state=0).split(X):
    Xa, Xb = X[train], X[test]
    knn = KNeighborsClassifier().fit(Xa, y[train])
    scores.append(knn.score(Xb, y[test]))
print(np.mean(scores))
