# expects: preprocess-before-split
import numpy as np
from sklearn.linear_model import Ridge
from sklearn.model_selection import train_test_split
X, y = np.loadtxt("x.csv", delimiter=","), np.loadtxt("y.csv")
(q25, q75), med = np.percentile(X, [25, 75], axis=0), np.median(X, axis=0)
X = (X - med) / (q75 - q25)
a, b, ya, yb = train_test_split(X, y, random_state=0)
print(Ridge().fit(a, ya).score(b, yb))
