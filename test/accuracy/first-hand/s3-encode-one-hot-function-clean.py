# expects: nothing
import numpy as np
import pandas as pd
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import OneHotEncoder

CATEGORIES = ["workclass", "education"]


def encode(frame, encoder):
    return np.hstack([encoder.transform(frame[CATEGORIES]), frame[["age", "hours"]].values])


census = pd.read_csv("census.csv")
train, test = train_test_split(census, random_state=21)
encoder = OneHotEncoder(handle_unknown="ignore", sparse=False).fit(train[CATEGORIES])
X_train, X_test = encode(train, encoder), encode(test, encoder)
y_train, y_test = train["income"].values, test["income"].values
clf = LogisticRegression(max_iter=1000)
clf.fit(X_train, y_train)
print("accuracy", clf.score(X_test, y_test))
