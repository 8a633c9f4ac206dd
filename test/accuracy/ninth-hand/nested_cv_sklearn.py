# expects: nothing
# nested cross-validation for the gene panel paper (reviewer 2 ...)
import sys
from time import time

import numpy as np
import pandas as pd
from sklearn.decomposition import PCA
from sklearn.feature_selection import SelectKBest, f_classif
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GridSearchCV, StratifiedKFold, cross_validate
from sklearn.pipeline import Pipeline
from sklearn.preprocessing import StandardScaler
from sklearn.svm import SVC


def load(fn):
    expr = pd.read_csv(fn, sep="\t", index_col=0).T
    y = (expr.pop("response") == "R").astype(int)
    expr = np.log2(expr + 1)
    return expr, y


def candidates():
    lr = Pipeline([("sc", StandardScaler()), ("sel", SelectKBest(f_classif)), ("clf", LogisticRegression(penalty="l1", solver="liblinear"))])
    svm = Pipeline([("sc", StandardScaler()), ("pca", PCA()), ("clf", SVC(class_weight="balanced"))])
    yield "L1-LR", lr, {"sel__k": [50, 200, 1000], "clf__C": np.logspace(-2, 2, 5)}
    yield "PCA-SVM", svm, {"pca__n_components": [5, 10, 20], "clf__C": [0.1, 1, 10], "clf__gamma": ["scale", 1e-3]}


if __name__ == "__main__":
    X, y = load(sys.argv[1])
    print(X.shape, y.mean())
    out = []
    for seed in range(5):
        inner = StratifiedKFold(4, shuffle=True, random_state=seed)
        outer = StratifiedKFold(5, shuffle=True, random_state=100 + seed)
        for name, pipe, grid in candidates():
            t = time()
            gs = GridSearchCV(pipe, grid, cv=inner, scoring="roc_auc", n_jobs=-1)
            cv = cross_validate(gs, X, y, cv=outer, scoring=["roc_auc", "balanced_accuracy"])
            out.append({"seed": seed, "model": name, "auc": cv["test_roc_auc"].mean(), "bacc": cv["test_balanced_accuracy"].mean(), "min": (time() - t) / 60})
            print(out[-1])
    res = pd.DataFrame(out)
    print(res.groupby("model")[["auc", "bacc"]].agg(["mean", "std"]).round(3))
    res.to_csv("nested_cv.tsv", sep="\t", index=False)
