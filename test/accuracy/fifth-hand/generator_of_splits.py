# expects: nothing
"""Leave one hospital out; every hospital is scaled by the others."""
import numpy as np
import pandas as pd
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score


def hospitals(frame):
    for name in sorted(frame["hospital"].unique()):
        inside = frame["hospital"] == name
        yield name, frame[~inside], frame[inside]


frame = pd.read_csv("sepsis.csv")
cols = ["hr", "temp", "resp", "wbc"]
result = {}
for name, rest, one in hospitals(frame):
    mean, sd = rest[cols].mean(), rest[cols].std()
    lr = LogisticRegression().fit((rest[cols] - mean) / sd, rest["sepsis"])
    result[name] = roc_auc_score(one["sepsis"], lr.predict_proba((one[cols] - mean) / sd)[:, 1])
print(result, np.mean(list(result.values())))
