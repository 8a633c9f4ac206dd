# expects: nothing
import numpy as np
import pandas as pd
from sklearn.base import clone
from sklearn.ensemble import ExtraTreesRegressor, RandomForestRegressor
from sklearn.linear_model import LassoCV, RidgeCV
from sklearn.metrics import mean_squared_error
from sklearn.model_selection import KFold, train_test_split
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import RobustScaler

house = pd.read_csv("ames.csv").select_dtypes("number").dropna()
y = np.log(house.pop("SalePrice"))
X_train, X_test, y_train, y_test = train_test_split(house.values, y.values, test_size=0.2, random_state=1)


class StackingAveragedModels:
    def __init__(self, base_models, meta_model, n_folds=5):
        self.base_models = base_models
        self.meta_model = meta_model
        self.n_folds = n_folds

    def fit(self, X, y):
        self.base_models_ = [list() for _ in self.base_models]
        self.meta_model_ = clone(self.meta_model)
        kfold = KFold(n_splits=self.n_folds, shuffle=True, random_state=156)
        oof = np.zeros((X.shape[0], len(self.base_models)))
        for i, model in enumerate(self.base_models):
            for a, b in kfold.split(X, y):
                inst = clone(model)
                self.base_models_[i].append(inst)
                inst.fit(X[a], y[a])
                oof[b, i] = inst.predict(X[b])
        self.meta_model_.fit(oof, y)
        return self

    def predict(self, X):
        meta = np.column_stack([
            np.column_stack([m.predict(X) for m in ms]).mean(axis=1) for ms in self.base_models_])
        return self.meta_model_.predict(meta)


stack = StackingAveragedModels(
    [make_pipeline(RobustScaler(), LassoCV()), RandomForestRegressor(300), ExtraTreesRegressor(300)], RidgeCV())
stack.fit(X_train, y_train)
print("rmse", mean_squared_error(y_test, stack.predict(X_test)) ** 0.5)
