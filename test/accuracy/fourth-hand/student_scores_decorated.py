# expects: multi-test
import functools
import time

import pandas as pd
from sklearn.linear_model import Lasso, LinearRegression
from sklearn.metrics import mean_squared_error
from sklearn.model_selection import train_test_split


def timed(f):
    @functools.wraps(f)
    def wrapper(*args, **kwargs):
        start = time.perf_counter()
        try:
            return f(*args, **kwargs)
        finally:
            print(f"{f.__name__}: {time.perf_counter() - start:.2f}s")
    return wrapper


@timed
def load():
    df = pd.read_csv("student-mat.csv", sep=";")
    return df[["age", "Medu", "Fedu", "studytime", "failures", "absences"]], df["G3"]


@timed
def fit_linear(X, y):
    return LinearRegression().fit(X, y)


@timed
def fit_lasso(X, y):
    return Lasso(alpha=0.1).fit(X, y)


X, y = load()
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)
linear = fit_linear(X_train, y_train)
lasso = fit_lasso(X_train, y_train)
print("linear", mean_squared_error(y_test, linear.predict(X_test)))
print("lasso", mean_squared_error(y_test, lasso.predict(X_test)))
