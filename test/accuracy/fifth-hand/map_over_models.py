# expects: multi-test
from itertools import product
import numpy as np
from sklearn.datasets import load_svmlight_file
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score

Xtr, ytr = load_svmlight_file("a9a")
Xte, yte = load_svmlight_file("a9a.t", n_features=Xtr.shape[1])


def trial(setting):
    c, penalty = setting
    lr = LogisticRegression(C=c, penalty=penalty, solver="liblinear").fit(Xtr, ytr)
    return f1_score(yte, lr.predict(Xte))


settings = list(product([0.01, 0.1, 1, 10], ["l1", "l2"]))
scores = list(map(trial, settings))
for s, v in zip(settings, scores):
    print(s, round(v, 4))
