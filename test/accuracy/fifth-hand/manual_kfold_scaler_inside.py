# expects: nothing
import numpy as np

raw = np.genfromtxt("sonar.csv", delimiter=",", dtype=str)
X = raw[:, :-1].astype(float)
y = (raw[:, -1] == "M").astype(float)
rng = np.random.RandomState(4)
order = rng.permutation(len(X))
k = 5
folds = np.array_split(order, k)
acc = []
for i in range(k):
    test = folds[i]
    train = np.concatenate([folds[j] for j in range(k) if j != i])
    mu, sd = X[train].mean(0), X[train].std(0)
    A, B = (X[train] - mu) / sd, (X[test] - mu) / sd
    w = np.linalg.lstsq(np.c_[A, np.ones(len(A))], y[train], rcond=None)[0]
    pred = np.c_[B, np.ones(len(B))] @ w > 0.5
    acc.append((pred == y[test]).mean())
print("accuracy", np.mean(acc))
