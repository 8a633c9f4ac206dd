# expects: nothing
import contextlib
import functools
import time
import pandas as pd
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import StandardScaler
from sklearn.linear_model import LogisticRegression


def timed(fn):
    @functools.wraps(fn)
    def inner(*args, **kwargs):
        start = time.time()
        result = fn(*args, **kwargs)
        print(fn.__name__, time.time() - start)
        return result
    return inner


@contextlib.contextmanager
def section(name):
    print(name)
    yield


@timed
def split(frame, target="y"):
    return train_test_split(frame.drop(columns=target), frame[target])


@timed
def scaled(train, test):
    scaler = StandardScaler().fit(train)
    return scaler.transform(train), scaler.transform(test)


with section("load"):
    df = pd.read_csv("a.csv")
X_train, X_test, y_train, y_test = split(df)
X_train, X_test = scaled(X_train, X_test)
with section("fit"):
    model = LogisticRegression().fit(X_train, y_train)
    print(model.score(X_test, y_test))
