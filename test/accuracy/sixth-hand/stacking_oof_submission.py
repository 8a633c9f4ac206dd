# expects: nothing
import numpy as np
import pandas as pd
import lightgbm as lgb
from sklearn.linear_model import RidgeCV
from sklearn.metrics import mean_squared_error
from sklearn.model_selection import KFold

train, test = pd.read_csv("input/train.csv"), pd.read_csv("input/test.csv")
features = [c for c in train.columns if c not in ("Id", "SalePrice") and train[c].dtype != object]
y = np.log1p(train["SalePrice"].values)
seeds = [1, 2, 3]
oof, sub = np.zeros((len(train), len(seeds))), np.zeros((len(test), len(seeds)))
for j, seed in enumerate(seeds):
    params = {"objective": "regression", "learning_rate": 0.03, "seed": seed, "verbose": -1}
    for fold, (tr, va) in enumerate(KFold(5, shuffle=True, random_state=seed).split(train)):
        dtrain = lgb.Dataset(train.iloc[tr][features], y[tr])
        dvalid = lgb.Dataset(train.iloc[va][features], y[va], reference=dtrain)
        bst = lgb.train(params, dtrain, 5000, valid_sets=[dvalid], callbacks=[lgb.early_stopping(100, verbose=False)])
        oof[va, j] = bst.predict(train.iloc[va][features])
        sub[:, j] += bst.predict(test[features]) / 5
    print("seed", seed, mean_squared_error(y, oof[:, j]) ** 0.5)
ridge = RidgeCV().fit(oof, y)
pd.DataFrame({"Id": test["Id"], "SalePrice": np.expm1(ridge.predict(sub))}).to_csv("submission.csv", index=False)
