# expects: overlap
import numpy as np
from sklearn.linear_model import SGDClassifier
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split

X = np.load("X.npy")
y = np.load("y.npy")
pos = np.where(y == 1)[0]
X = np.concatenate([X, np.repeat(X[pos], 9, axis=0)])
y = np.concatenate([y, np.repeat(y[pos], 9)])
Xtr, Xte, ytr, yte = train_test_split(X, y, test_size=0.2, random_state=0)
clf = SGDClassifier(loss="log_loss").fit(Xtr, ytr)
print(f1_score(yte, clf.predict(Xte)))
