# expects: overlap
"""Fit the readmission tree and print how good it is."""
import sys
import pandas as pd
from sklearn.tree import DecisionTreeClassifier, export_text


def main(path):
    df = pd.read_csv(path)
    df = df[df["age"].between(18, 100)]
    X = df[["age", "visits", "a1c"]].fillna(0)
    y = df["readmitted"]
    tree = DecisionTreeClassifier(max_depth=5)
    tree.fit(X, y)
    print(export_text(tree, feature_names=list(X.columns)))
    print("accuracy: %.2f" % tree.score(X, y))


main(sys.argv[1])
