# expects: nothing
import numpy as np
from sklearn.preprocessing import StandardScaler
from sklearn.linear_model import Perceptron

data = np.loadtxt("sonar_num.csv", delimiter=",")
np.random.seed(0)
np.random.shuffle(data)
k = 10
size = len(data) // k
i = 0
scores = []
while i < k:
    te = data[i * size:(i + 1) * size]
    tr = np.concatenate([data[:i * size], data[(i + 1) * size:]])
    sc = StandardScaler().fit(tr[:, :-1])
    p = Perceptron().fit(sc.transform(tr[:, :-1]), tr[:, -1])
    scores.append(np.mean(p.predict(sc.transform(te[:, :-1])) == te[:, -1]))
    i = i + 1
print("mean accuracy", np.mean(scores))
