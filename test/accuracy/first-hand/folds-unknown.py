# expects: nothing
import numpy as np, json
from sklearn.linear_model import Ridge
X, y = np.load("x.npy"), np.load("y.npy")
for fold in json.load(open("folds.json")):
    m = Ridge().fit(X[fold["train"]], y[fold["train"]])
    print(m.score(X[fold["test"]], y[fold["test"]]))
