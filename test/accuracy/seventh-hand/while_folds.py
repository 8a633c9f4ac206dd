# expects: preprocess-before-split, cross-validation
import numpy as np
from sklearn.preprocessing import StandardScaler
from sklearn.linear_model import Perceptron

raw = np.genfromtxt("sonar.csv", delimiter=",", dtype=None, encoding="utf8")
data = np.array([list(r)[:-1] for r in raw], dtype=float)
lab = np.array([r[-1] == "M" for r in raw])
order = np.random.RandomState(0).permutation(len(data))
data, lab = data[order], lab[order]

data = StandardScaler().fit_transform(data)

k = 10
size = len(data) // k
i = 0
scores = []
while i < k:
    te = np.arange(i * size, (i + 1) * size)
    tr = np.setdiff1d(np.arange(len(data)), te)
    p = Perceptron().fit(data[tr], lab[tr])
    scores.append((p.predict(data[te]) == lab[te]).mean())
    i += 1
print("mean accuracy", np.mean(scores))
