# expects: preprocess-before-split
"""Winsorise, standardise, regress."""
import numpy as np
import pandas as pd
from sklearn.base import BaseEstimator, TransformerMixin
from sklearn.linear_model import HuberRegressor
from sklearn.metrics import median_absolute_error
from sklearn.model_selection import train_test_split


class Winsoriser(BaseEstimator, TransformerMixin):
    def __init__(self, lower=0.01, upper=0.99):
        self.lower = lower
        self.upper = upper

    def fit(self, X, y=None):
        self.low_ = np.quantile(X, self.lower, axis=0)
        self.high_ = np.quantile(X, self.upper, axis=0)
        return self

    def transform(self, X):
        return np.clip(X, self.low_, self.high_)


def load(path):
    frame = pd.read_csv(path)
    return frame[["hours", "crew", "tonnage"]].to_numpy(float), frame["cost"].to_numpy(float)


def main():
    X, y = load("ships.csv")
    X = Winsoriser().fit_transform(X)
    X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.2, random_state=31)
    reg = HuberRegressor().fit(X_train, y_train)
    print(median_absolute_error(y_test, reg.predict(X_test)))


if __name__ == "__main__":
    main()
