# expects: cross-validation, preprocess-before-split
"""Radiomics signature, 5-fold. Numbers for table 3."""
import numpy as np
import pandas as pd
from sklearn.feature_selection import SelectKBest, mutual_info_classif
from sklearn.metrics import accuracy_score, confusion_matrix, roc_auc_score
from sklearn.model_selection import StratifiedKFold
from sklearn.preprocessing import StandardScaler
from sklearn.svm import SVC


def specificity(y, p):
    tn, fp, fn, tp = confusion_matrix(y, p).ravel()
    return tn / (tn + fp)


def sensitivity(y, p):
    tn, fp, fn, tp = confusion_matrix(y, p).ravel()
    return tp / (tp + fn)


tab = pd.read_excel("radiomics_T1c.xlsx")
y = tab["grade_high"].values
X = tab.filter(like="original_").values
print(X.shape)

X = StandardScaler().fit_transform(X)
sel = SelectKBest(mutual_info_classif, k=25).fit(X, y)
X = sel.transform(X)

skf = StratifiedKFold(n_splits=5, shuffle=True, random_state=2022)
scores = {"auc": [], "acc": [], "sens": [], "spec": []}
for fold, (tr, te) in enumerate(skf.split(X, y)):
    svc = SVC(kernel="rbf", C=1, probability=True, class_weight="balanced", random_state=0)
    svc.fit(X[tr], y[tr])
    prob = svc.predict_proba(X[te])[:, 1]
    hat = svc.predict(X[te])
    scores["auc"].append(roc_auc_score(y[te], prob))
    scores["acc"].append(accuracy_score(y[te], hat))
    scores["sens"].append(sensitivity(y[te], hat))
    scores["spec"].append(specificity(y[te], hat))
    print("fold", fold, "auc %.3f" % scores["auc"][-1])

for k, v in scores.items():
    print("%-5s %.3f +- %.3f" % (k, np.mean(v), np.std(v)))
