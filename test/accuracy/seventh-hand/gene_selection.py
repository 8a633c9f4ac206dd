# expects: preprocess-before-split
# Select genes, then classify. Expression matrix: samples x genes.
from sklearn.feature_selection import SelectKBest, f_classif
from sklearn.linear_model import LogisticRegressionCV
from sklearn.model_selection import StratifiedShuffleSplit
from sklearn.metrics import balanced_accuracy_score, matthews_corrcoef
import numpy as np
import pandas as pd

expr = pd.read_table("GSE_expr.tsv.gz", index_col=0).T
meta = pd.read_table("GSE_meta.tsv", index_col=0).loc[expr.index]
labels = (meta["response"] == "R").astype(int).to_numpy()

logx = np.log2(expr + 1).to_numpy()
sel = SelectKBest(f_classif, k=50)
top = sel.fit_transform(logx, labels)
genes = expr.columns[sel.get_support()]
print(", ".join(genes[:10]))

sss = StratifiedShuffleSplit(n_splits=1, test_size=0.3, random_state=0)
tr, te = next(sss.split(top, labels))
clf = LogisticRegressionCV(Cs=10, cv=5, penalty="l2", max_iter=2000)
clf.fit(top[tr], labels[tr])
yhat = clf.predict(top[te])
print("bacc", balanced_accuracy_score(labels[te], yhat))
print("mcc", matthews_corrcoef(labels[te], yhat))
