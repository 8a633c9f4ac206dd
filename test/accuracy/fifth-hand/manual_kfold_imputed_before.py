# expects: cross-validation, preprocess-before-split
import numpy as np
import pandas as pd
from sklearn.impute import KNNImputer
from sklearn.model_selection import KFold
from sklearn.ensemble import RandomForestRegressor
from sklearn.metrics import r2_score

soil = pd.read_csv("soil.csv")
target = soil.pop("carbon").to_numpy()
filled = KNNImputer(n_neighbors=5).fit_transform(soil)

oof = np.zeros(len(target))
for train_idx, test_idx in KFold(5, shuffle=True, random_state=0).split(filled):
    forest = RandomForestRegressor(400, random_state=0)
    forest.fit(filled[train_idx], target[train_idx])
    oof[test_idx] = forest.predict(filled[test_idx])
    print("fold r2", r2_score(target[test_idx], oof[test_idx]))
print("overall r2", r2_score(target, oof))
