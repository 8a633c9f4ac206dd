# expects: nothing
from dataclasses import dataclass

import pandas as pd
from sklearn.ensemble import ExtraTreesClassifier
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import StandardScaler


@dataclass
class Parts:
    fit: pd.DataFrame
    tune: pd.DataFrame
    held: pd.DataFrame


def divide(table):
    rest, held = train_test_split(table, test_size=0.2, random_state=4)
    fit, tune = train_test_split(rest, test_size=0.2, random_state=4)
    return Parts(fit, tune, held)


parts = divide(pd.read_parquet("calls.parquet"))
scaler = StandardScaler().fit(parts.fit.drop(columns="answered"))
X = {name: scaler.transform(getattr(parts, name).drop(columns="answered")) for name in ("fit", "tune", "held")}
y = {name: getattr(parts, name)["answered"] for name in X}
tried = []
for depth in (4, 8, 16):
    model = ExtraTreesClassifier(max_depth=depth).fit(X["fit"], y["fit"])
    tried.append((f1_score(y["tune"], model.predict(X["tune"])), depth, model))
best = max(tried)[2]
print(f1_score(y["held"], best.predict(X["held"])))
