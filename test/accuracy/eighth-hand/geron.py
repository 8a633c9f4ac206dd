# expects: cross-validation
import numpy as np
import pandas as pd
from sklearn.base import BaseEstimator, TransformerMixin
from sklearn.compose import ColumnTransformer
from sklearn.ensemble import RandomForestRegressor
from sklearn.impute import SimpleImputer
from sklearn.metrics import mean_squared_error
from sklearn.model_selection import GridSearchCV, StratifiedShuffleSplit, cross_val_score
from sklearn.pipeline import Pipeline
from sklearn.preprocessing import OneHotEncoder, StandardScaler

housing = pd.read_csv("housing.csv")
housing["income_cat"] = pd.cut(housing["median_income"], [0, 1.5, 3, 4.5, 6, np.inf], labels=[1, 2, 3, 4, 5])
split = StratifiedShuffleSplit(n_splits=1, test_size=0.2, random_state=42)
for train_index, test_index in split.split(housing, housing["income_cat"]):
    strat_train_set = housing.loc[train_index]
    strat_test_set = housing.loc[test_index]
for set_ in (strat_train_set, strat_test_set):
    set_.drop("income_cat", axis=1, inplace=True)


class CombinedAttributesAdder(BaseEstimator, TransformerMixin):
    def __init__(self, rooms_ix=3, pop_ix=5):
        self.rooms_ix = rooms_ix
        self.pop_ix = pop_ix

    def fit(self, X, y=None):
        return self

    def transform(self, X):
        return np.c_[X, X[:, self.rooms_ix] / X[:, self.pop_ix]]


train = strat_train_set.drop("median_house_value", axis=1)
train_labels = strat_train_set["median_house_value"].copy()
num = list(train.drop("ocean_proximity", axis=1))
full = ColumnTransformer([
    ("num", Pipeline([("i", SimpleImputer(strategy="median")), ("a", CombinedAttributesAdder()), ("s", StandardScaler())]), num),
    ("cat", OneHotEncoder(), ["ocean_proximity"]),
])
prepared = full.fit_transform(train)
forest = RandomForestRegressor(random_state=42)
scores = cross_val_score(forest, prepared, train_labels, scoring="neg_mean_squared_error", cv=10)
print("CV rmse", np.sqrt(-scores).mean())
grid = GridSearchCV(forest, {"n_estimators": [30, 100], "max_features": [4, 8]}, cv=5)
grid.fit(prepared, train_labels)
X_test = strat_test_set.drop("median_house_value", axis=1)
y_test = strat_test_set["median_house_value"]
pred = grid.best_estimator_.predict(full.transform(X_test))
print("test rmse", mean_squared_error(y_test, pred) ** 0.5)
