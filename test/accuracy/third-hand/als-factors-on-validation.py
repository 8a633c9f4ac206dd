# expects: nothing
"""Plain numpy alternating least squares on the MovieLens 100k split that ships with it."""
import numpy as np

USERS, ITEMS = 943, 1682


def read(path):
    table = np.loadtxt(path, dtype=int)
    return table[:, 0] - 1, table[:, 1] - 1, table[:, 2].astype(float)


class ALS:
    def __init__(self, factors=10, reg=5.0, sweeps=12):
        self.factors, self.reg, self.sweeps = factors, reg, sweeps

    def fit(self, u, i, r):
        rng = np.random.default_rng(0)
        self.mean = r.mean()
        self.P = rng.normal(0, 0.1, (USERS, self.factors))
        self.Q = rng.normal(0, 0.1, (ITEMS, self.factors))
        for _ in range(self.sweeps):
            self._solve(self.P, self.Q, u, i, r - self.mean)
            self._solve(self.Q, self.P, i, u, r - self.mean)
        return self

    def _solve(self, out, other, rows, cols, values):
        eye = self.reg * np.eye(self.factors)
        for row in np.unique(rows):
            seen = rows == row
            V = other[cols[seen]]
            out[row] = np.linalg.solve(V.T @ V + eye, V.T @ values[seen])

    def predict(self, u, i):
        return self.mean + (self.P[u] * self.Q[i]).sum(axis=1)


def rmse(model, u, i, r):
    return np.sqrt(np.mean((model.predict(u, i) - r) ** 2))


u, i, r = read("ml-100k/ua.base")
tu, ti, tr = read("ml-100k/ua.test")
held = np.random.default_rng(1).random(len(r)) < 0.1

scores = {k: rmse(ALS(k).fit(u[~held], i[~held], r[~held]), u[held], i[held], r[held]) for k in (5, 10, 20, 40)}
best_k = min(scores, key=scores.get)
print(scores, "->", best_k)
print("test RMSE", rmse(ALS(best_k).fit(u, i, r), tu, ti, tr))
