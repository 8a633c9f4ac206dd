# expects: encode-before-split
import numpy as np
import pandas as pd
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import OneHotEncoder

CATEGORIES = ["workclass", "education"]


def encode(frame):
    encoder = OneHotEncoder(handle_unknown="ignore", sparse=False)
    return np.hstack([encoder.fit_transform(frame[CATEGORIES]), frame[["age", "hours"]].values])


census = pd.read_csv("census.csv")
X = encode(census)
y = census["income"].values
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=21)
clf = LogisticRegression(max_iter=1000)
clf.fit(X_train, y_train)
print("accuracy", clf.score(X_test, y_test))
