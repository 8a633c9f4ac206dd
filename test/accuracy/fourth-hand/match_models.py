# expects: multi-test
import os
import sys

import numpy as np
from sklearn.datasets import fetch_covtype
from sklearn.model_selection import train_test_split


def make(kind: str):
    match kind:
        case "tree":
            from sklearn.tree import DecisionTreeClassifier
            return DecisionTreeClassifier(max_depth=20)
        case "forest":
            from sklearn.ensemble import RandomForestClassifier
            return RandomForestClassifier(n_jobs=-1)
        case "bayes":
            from sklearn.naive_bayes import GaussianNB
            return GaussianNB()
        case other:
            sys.exit(f"unknown model {other}")


def main():
    X, y = fetch_covtype(return_X_y=True, data_home=os.environ.get("DATA"))
    X_tr, X_te, y_tr, y_te = train_test_split(X, y, test_size=0.3, random_state=0)
    for kind in ("bayes", "tree", "forest"):
        clf = make(kind).fit(X_tr, y_tr)
        if (acc := np.mean(clf.predict(X_te) == y_te)) > 0.9:
            print(kind, "good:", acc)
        else:
            print(kind, acc)


main()
