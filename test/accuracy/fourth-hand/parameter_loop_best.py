# expects: multi-test, threshold-on-test
import itertools

import pandas as pd
from sklearn.ensemble import RandomForestRegressor
from sklearn.metrics import mean_absolute_error
from sklearn.model_selection import train_test_split

abalone = pd.read_csv("abalone.csv")
abalone["sex"] = abalone["sex"].map({"M": 0, "F": 1, "I": 2})
X = abalone.drop("rings", axis=1)
y = abalone["rings"]
X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.2, random_state=2)

best_score = float("inf")
best_params = None
for trees, depth in itertools.product([100, 300], [4, 8, 12, None]):
    rf = RandomForestRegressor(n_estimators=trees, max_depth=depth, n_jobs=-1, random_state=0)
    rf.fit(X_train, y_train)
    score = mean_absolute_error(y_test, rf.predict(X_test))
    if score < best_score:
        best_score = score
        best_params = (trees, depth)

print("Best:", best_params, "MAE", best_score)
