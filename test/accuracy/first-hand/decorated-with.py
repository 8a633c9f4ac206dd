# expects: preprocess-before-split
import functools
import pandas as pd
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import StandardScaler
from sklearn.linear_model import LogisticRegression


def logged(fn):
    @functools.wraps(fn)
    def inner(*args, **kwargs):
        print("calling", fn.__name__)
        return fn(*args, **kwargs)
    return inner


@logged
def features(frame):
    X = frame.drop(columns="y")
    return StandardScaler().fit_transform(X), frame["y"]


X, y = features(pd.read_csv("a.csv"))
X_train, X_test, y_train, y_test = train_test_split(X, y)
model = LogisticRegression().fit(X_train, y_train)
print(model.score(X_test, y_test))
