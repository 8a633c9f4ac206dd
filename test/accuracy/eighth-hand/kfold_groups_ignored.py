# expects: group-split
import numpy as np
import pandas as pd
from sklearn.metrics import f1_score
from sklearn.model_selection import KFold
from sklearn.svm import SVC

wisdm = pd.read_csv("wisdm_features.csv")
per_user = wisdm.groupby("user").size()
print(per_user.describe())
X = wisdm.drop(columns=["user", "activity"]).to_numpy()
y = wisdm["activity"].to_numpy()
groups = wisdm["user"].to_numpy()

scores = []
for tr, te in KFold(10, shuffle=True, random_state=0).split(X, y, groups):
    mu, sd = X[tr].mean(axis=0), X[tr].std(axis=0)
    clf = SVC().fit((X[tr] - mu) / sd, y[tr])
    scores.append(f1_score(y[te], clf.predict((X[te] - mu) / sd), average="macro"))
print(np.mean(scores))
