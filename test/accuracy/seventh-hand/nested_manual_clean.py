# expects: nothing
import itertools
import numpy as np
from sklearn.datasets import load_wine
from sklearn.model_selection import StratifiedKFold
from sklearn.preprocessing import StandardScaler
from sklearn.svm import SVC

X, y = load_wine(return_X_y=True)
outer = StratifiedKFold(5, shuffle=True, random_state=0)
grid = list(itertools.product([0.1, 1, 10], [0.01, 0.1]))
outer_scores = []
for tr, te in outer.split(X, y):
    inner = StratifiedKFold(3, shuffle=True, random_state=1)
    table = {}
    for C, g in grid:
        s = []
        for a, b in inner.split(X[tr], y[tr]):
            sc = StandardScaler().fit(X[tr][a])
            m = SVC(C=C, gamma=g).fit(sc.transform(X[tr][a]), y[tr][a])
            s.append(m.score(sc.transform(X[tr][b]), y[tr][b]))
        table[C, g] = np.mean(s)
    C, g = max(table, key=table.get)
    sc = StandardScaler().fit(X[tr])
    m = SVC(C=C, gamma=g).fit(sc.transform(X[tr]), y[tr])
    outer_scores.append(m.score(sc.transform(X[te]), y[te]))
print(np.mean(outer_scores), np.std(outer_scores))
