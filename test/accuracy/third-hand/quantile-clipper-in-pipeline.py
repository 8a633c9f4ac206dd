# expects: nothing
import numpy as np
import pandas as pd
from sklearn.base import BaseEstimator, TransformerMixin
from sklearn.ensemble import RandomForestRegressor
from sklearn.metrics import mean_absolute_error
from sklearn.model_selection import GridSearchCV, train_test_split
from sklearn.pipeline import Pipeline


class QuantileClipper(BaseEstimator, TransformerMixin):
    def __init__(self, q=0.01):
        self.q = q

    def fit(self, X, y=None):
        X = np.asarray(X)
        self.low_ = np.quantile(X, self.q, axis=0)
        self.high_ = np.quantile(X, 1 - self.q, axis=0)
        return self

    def transform(self, X):
        return np.clip(np.asarray(X), self.low_, self.high_)


if __name__ == "__main__":
    claims = pd.read_csv("claims.csv")
    X, y = claims.drop(columns="cost"), claims["cost"]
    X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.2, random_state=3)
    pipe = Pipeline([("clip", QuantileClipper()), ("rf", RandomForestRegressor(n_estimators=100))])
    search = GridSearchCV(pipe, {"clip__q": [0.0, 0.01, 0.05], "rf__max_depth": [4, 8, None]}, cv=5)
    search.fit(X_train, y_train)
    print(search.best_params_)
    print("MAE", mean_absolute_error(y_test, search.predict(X_test)))
