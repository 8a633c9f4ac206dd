# expects: nothing
"""Splits were made by another job."""
import pickle
import argparse
import numpy as np
from sklearn.ensemble import RandomForestClassifier
from sklearn.preprocessing import StandardScaler
from sklearn.metrics import accuracy_score

parser = argparse.ArgumentParser()
parser.add_argument("splits")
args = parser.parse_args()
with open(args.splits, "rb") as f:
    X_train, y_train, X_test, y_test = pickle.load(f)
sc = StandardScaler().fit(X_train)
clf = RandomForestClassifier(n_estimators=100).fit(sc.transform(X_train), y_train)
print(accuracy_score(y_test, clf.predict(sc.transform(X_test))))
