# expects: nothing
import numpy as np
from features import nearest_features
from sklearn.svm import SVC
from sklearn.model_selection import train_test_split
X, y = np.load("x.npy"), np.load("y.npy")
a, b, c, d = train_test_split(X, y, test_size=0.2)
a2 = nearest_features(a, a, c)
b2 = nearest_features(b, a, c)
m = SVC().fit(a2, c)
print(m.score(b2, d))
