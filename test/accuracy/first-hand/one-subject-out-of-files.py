# expects: nothing
import numpy as np
from sklearn.svm import SVC
subjects = [f"s{i}" for i in range(10)]
data = {s: np.load(s + ".npz") for s in subjects}
for s in subjects:
    X = np.concatenate([data[t]["x"] for t in subjects if t != s])
    y = np.concatenate([data[t]["y"] for t in subjects if t != s])
    m = SVC().fit(X, y)
    print(m.score(data[s]["x"], data[s]["y"]))
