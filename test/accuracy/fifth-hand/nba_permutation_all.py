# expects: preprocess-before-split
import numpy as np
import pandas as pd
from sklearn.linear_model import Lasso

rng = np.random.default_rng(12)
games = pd.read_csv("players.csv")
y = games["points"].to_numpy()
X = games[["minutes", "fga", "fta", "ast", "tov"]].to_numpy(dtype=float)
X = (X - X.mean(axis=0)) / (X.std(axis=0) + 1e-9)

order = rng.permutation(len(X))
cut = int(0.75 * len(X))
tr, te = order[:cut], order[cut:]

model = Lasso(alpha=0.05).fit(X[tr], y[tr])
err = model.predict(X[te]) - y[te]
print("mae", np.abs(err).mean(), "bias", err.mean())
