# expects: preprocess-before-split, multi-test
"""Custom transformer demo: winsorise skewed insurance columns, then compare regressors."""
import numpy as np
import pandas as pd
from sklearn.base import BaseEstimator, TransformerMixin
from sklearn.ensemble import ExtraTreesRegressor
from sklearn.linear_model import ElasticNet
from sklearn.metrics import mean_absolute_error
from sklearn.model_selection import train_test_split


class Winsorizer(BaseEstimator, TransformerMixin):
    """Clips every column to its own quantiles."""

    def __init__(self, lower=0.01, upper=0.99):
        self.lower = lower
        self.upper = upper

    def fit(self, X, y=None):
        self.lo_ = np.quantile(X, self.lower, axis=0)
        self.hi_ = np.quantile(X, self.upper, axis=0)
        return self

    def transform(self, X):
        return np.clip(X, self.lo_, self.hi_)


def main():
    policies = pd.read_csv("data/policies.csv")
    y = policies["claim_cost"].values
    X = policies[["age", "bonus", "density", "vehicle_power", "vehicle_age"]].values

    X = Winsorizer(upper=0.98).fit_transform(X)
    X_tr, X_te, y_tr, y_te = train_test_split(X, y, test_size=0.2, random_state=7)

    for model in (ElasticNet(alpha=0.3), ExtraTreesRegressor(n_estimators=300, n_jobs=-1)):
        model.fit(X_tr, y_tr)
        print(type(model).__name__, mean_absolute_error(y_te, model.predict(X_te)))


if __name__ == "__main__":
    main()
