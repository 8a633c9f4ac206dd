# expects: nothing
"""Percentile interval of the AUC by drawing test rows again."""
import numpy as np
import pandas as pd
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score
from sklearn.model_selection import train_test_split

df = pd.read_csv("icu.csv")
X, y = df[["lactate", "map", "gcs"]].to_numpy(), df["died"].to_numpy()
X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.4, random_state=0)
model = LogisticRegression().fit(X_train, y_train)
p = model.predict_proba(X_test)[:, 1]
rng = np.random.default_rng(0)
draws = []
for _ in range(2000):
    i = rng.integers(0, len(p), len(p))
    if y_test[i].min() == y_test[i].max():
        continue
    draws.append(roc_auc_score(y_test[i], p[i]))
print(roc_auc_score(y_test, p), np.percentile(draws, [2.5, 97.5]))
