# expects: nothing
from typing import NamedTuple

import numpy as np
import pandas as pd
from sklearn.linear_model import PoissonRegressor
from sklearn.metrics import mean_poisson_deviance
from sklearn.preprocessing import SplineTransformer, StandardScaler


class Part(NamedTuple):
    X: pd.DataFrame
    y: pd.Series


def parts(df: pd.DataFrame, target: str, shares=(0.6, 0.2, 0.2), seed: int = 0) -> dict[str, Part]:
    order = np.random.default_rng(seed).permutation(len(df))
    a, b = int(shares[0] * len(df)), int((shares[0] + shares[1]) * len(df))
    index = {"train": order[:a], "valid": order[a:b], "test": order[b:]}
    return {k: Part(df.iloc[i].drop(columns=target), df.iloc[i][target]) for k, i in index.items()}


df = pd.read_csv("freMTPL2freq.csv")[["VehPower", "VehAge", "DrivAge", "BonusMalus", "Density", "ClaimNb"]]
data = parts(df, "ClaimNb")
scaler = StandardScaler().fit(data["train"].X)
Z = {k: scaler.transform(p.X) for k, p in data.items()}

trials = {}
for alpha in (1e-4, 1e-2, 1.0):
    glm = PoissonRegressor(alpha=alpha, max_iter=500).fit(Z["train"], data["train"].y)
    trials[alpha] = mean_poisson_deviance(data["valid"].y, glm.predict(Z["valid"]))
print(trials)

best = min(trials, key=trials.get)
glm = PoissonRegressor(alpha=best, max_iter=500).fit(Z["train"], data["train"].y)
print("deviance on test", mean_poisson_deviance(data["test"].y, glm.predict(Z["test"])))
