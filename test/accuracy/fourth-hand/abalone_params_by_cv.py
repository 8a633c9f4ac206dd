# expects: nothing
import itertools

import numpy as np
import pandas as pd
from sklearn.ensemble import RandomForestRegressor
from sklearn.metrics import mean_absolute_error
from sklearn.model_selection import KFold, train_test_split

abalone = pd.read_csv("abalone.csv")
abalone["sex"] = abalone["sex"].map({"M": 0, "F": 1, "I": 2})
X, y = abalone.drop("rings", axis=1).to_numpy(), abalone["rings"].to_numpy()
X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.2, random_state=2)


def cv_error(params, k=5):
    errors = []
    for a, b in KFold(k, shuffle=True, random_state=0).split(X_train):
        rf = RandomForestRegressor(**params, n_jobs=-1, random_state=0).fit(X_train[a], y_train[a])
        errors.append(mean_absolute_error(y_train[b], rf.predict(X_train[b])))
    return np.mean(errors)


settings = [dict(n_estimators=n, max_depth=d) for n, d in itertools.product([100, 300], [4, 8, 12, None])]
best = min(settings, key=cv_error)
model = RandomForestRegressor(**best, random_state=0).fit(X_train, y_train)
print(best, mean_absolute_error(y_test, model.predict(X_test)))
