# expects: nothing
import numpy as np
from sklearn.datasets import load_digits
from sklearn.decomposition import PCA
from sklearn.model_selection import KFold
from sklearn.neighbors import KNeighborsClassifier

digits = load_digits()
X = digits.data
y = digits.target
scores = []
for train, test in KFold(5, shuffle=True, random_state=0).split(X):
    pca = PCA(20).fit(X[train])
    Xa, Xb = pca.transform(X[train]), pca.transform(X[test])
    knn = KNeighborsClassifier().fit(Xa, y[train])
    scores.append(knn.score(Xb, y[test]))
print(np.mean(scores))
