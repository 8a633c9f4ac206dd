# expects: nothing
"""Small framework for competitions: folds, models, feature sets, blending."""
import abc
import os
from pathlib import Path

import numpy as np
import pandas as pd
from sklearn.base import clone
from sklearn.linear_model import Ridge
from sklearn.metrics import mean_squared_error
from sklearn.model_selection import KFold
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler
from xgboost import XGBRegressor
from catboost import CatBoostRegressor


def rmse(a, b):
    return mean_squared_error(a, b) ** 0.5


class FoldRunner:
    def __init__(self, model, folds, name):
        self.model, self.folds, self.name = model, folds, name
        self.models, self.scores = [], []

    def run(self, X, y, X_test):
        self.oof = np.zeros(len(X))
        self.test = np.zeros(len(X_test))
        for tr, va in self.folds.split(X, y):
            m = clone(self.model)
            m.fit(X.iloc[tr], y.iloc[tr])
            self.oof[va] = m.predict(X.iloc[va])
            self.test += m.predict(X_test) / self.folds.get_n_splits()
            self.scores.append(rmse(y.iloc[va], self.oof[va]))
            self.models.append(m)
        print(f"{self.name}: {np.mean(self.scores):.4f} +- {np.std(self.scores):.4f}; oof {rmse(y, self.oof):.4f}")
        return self


def load(folder):
    folder = Path(folder)
    train, test = pd.read_csv(folder / "train.csv"), pd.read_csv(folder / "test.csv")
    y = np.log1p(train.pop("SalePrice"))
    num = train.select_dtypes("number").columns
    return train[num].fillna(-1), y, test[num].fillna(-1), test["Id"]


def main():
    X, y, X_test, ids = load(os.environ.get("DATA", "input"))
    folds = KFold(5, shuffle=True, random_state=2021)
    runners = [
        FoldRunner(make_pipeline(StandardScaler(), Ridge(10)), folds, "ridge"),
        FoldRunner(XGBRegressor(n_estimators=800, learning_rate=0.03), folds, "xgb"),
        FoldRunner(CatBoostRegressor(iterations=800, verbose=0), folds, "cat"),
    ]
    for r in runners:
        r.run(X, y, X_test)
    level1 = np.column_stack([r.oof for r in runners])
    meta = FoldRunner(Ridge(1.0), KFold(5, shuffle=True, random_state=7), "meta")
    meta.run(pd.DataFrame(level1), y, pd.DataFrame(np.column_stack([r.test for r in runners])))
    pd.DataFrame({"Id": ids, "SalePrice": np.expm1(meta.test)}).to_csv("submission.csv", index=False)


if __name__ == "__main__":
    main()
