# expects: preprocess-before-split, threshold-on-test
import numpy as np
import pandas as pd
from sklearn.feature_selection import SelectKBest, f_classif
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import confusion_matrix, roc_auc_score, roc_curve
from sklearn.model_selection import train_test_split

expr = pd.read_csv("expression_matrix.tsv", sep="\t", index_col="sample")
y = (expr.pop("status") == "tumour").astype(int)

# 20 000 probes are far too many, keep the 50 most discriminative
panel = SelectKBest(f_classif, k=50).fit_transform(expr, y)

X_train, X_test, y_train, y_test = train_test_split(panel, y, test_size=0.3, stratify=y, random_state=5)
clf = LogisticRegression(C=0.1, max_iter=5000).fit(X_train, y_train)

proba = clf.predict_proba(X_test)[:, 1]
fpr, tpr, cutoffs = roc_curve(y_test, proba)
best = cutoffs[np.argmax(tpr - fpr)]
print("AUC", roc_auc_score(y_test, proba))
print("Youden cut-off", best)
tn, fp, fn, tp = confusion_matrix(y_test, (proba >= best).astype(int)).ravel()
print("sensitivity", tp / (tp + fn), "specificity", tn / (tn + fp))
