# expects: nothing
import numpy as np
import pandas as pd
from catboost import CatBoostRegressor, Pool
from sklearn.metrics import mean_squared_error
from sklearn.model_selection import KFold

train = pd.read_csv("train.csv")
test = pd.read_csv("test.csv")
cols = [c for c in train.columns if c not in ("id", "target")]
oof = np.zeros(len(train))
sub = np.zeros(len(test))
for fold, (tr, va) in enumerate(KFold(5, shuffle=True, random_state=1).split(train)):
    m = CatBoostRegressor(iterations=800, verbose=0, random_seed=fold)
    m.fit(Pool(train.iloc[tr][cols], train.iloc[tr]["target"]))
    oof[va] = m.predict(train.iloc[va][cols])
    sub += m.predict(test[cols]) / 5
print("cv rmse", mean_squared_error(train["target"], oof) ** 0.5)
pd.DataFrame({"id": test["id"], "target": sub}).to_csv("submission.csv", index=False)
