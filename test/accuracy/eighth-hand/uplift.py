# expects: nothing
import numpy as np
import pandas as pd
from sklearn.ensemble import GradientBoostingClassifier
from sklearn.model_selection import train_test_split


class TLearner:
    def __init__(self, make):
        self.t = make()
        self.c = make()

    def fit(self, X, w, y):
        self.t.fit(X[w == 1], y[w == 1])
        self.c.fit(X[w == 0], y[w == 0])
        return self

    def predict(self, X):
        return self.t.predict_proba(X)[:, 1] - self.c.predict_proba(X)[:, 1]


def qini(y, w, uplift, bins=10):
    order = np.argsort(-uplift)
    y, w = y[order], w[order]
    out = []
    for k in np.linspace(0.1, 1.0, bins):
        n = int(k * len(y))
        t, c = w[:n] == 1, w[:n] == 0
        out.append(y[:n][t].sum() - y[:n][c].sum() * t.sum() / max(c.sum(), 1))
    return np.array(out)


mail = pd.read_csv("hillstrom.csv")
X = mail[["recency", "history", "mens", "womens", "newbie"]].to_numpy()
w = (mail["segment"] != "No E-Mail").astype(int).to_numpy()
y = mail["visit"].to_numpy()
X_tr, X_te, w_tr, w_te, y_tr, y_te = train_test_split(X, w, y, test_size=0.4, random_state=10, stratify=w)
model = TLearner(lambda: GradientBoostingClassifier(max_depth=2)).fit(X_tr, w_tr, y_tr)
print(qini(y_te, w_te, model.predict(X_te)))
