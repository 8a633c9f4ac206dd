# expects: preprocess-before-split, multi-test
import numpy as np
import pandas as pd
from sklearn.decomposition import PCA
from sklearn.model_selection import train_test_split
from sklearn.svm import SVC

digits = pd.read_csv('digits.csv').values
X, y = digits[:, 1:], digits[:, 0]
X = PCA(n_components=20).fit_transform(X)
Xtr, Xte, ytr, yte = train_test_split(X, y)
for c in [0.1, 1, 10]:
    m = SVC(C=c)
    m.fit(Xtr, ytr)
    pred = m.predict(Xte)
    correct = sum(pred == yte)
    print(c, correct / len(yte))
