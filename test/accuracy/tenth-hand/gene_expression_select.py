# expects: preprocess-before-split, multi-test
"""
Golub style leukemia data, 7129 genes, 72+ patients (extended set 310 patients)
usage: python gene_expression_select.py
"""
import numpy as np
import pandas as pd
from sklearn.feature_selection import SelectKBest, f_classif
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import train_test_split
from sklearn.svm import SVC
from sklearn.metrics import accuracy_score, matthews_corrcoef

expr = pd.read_csv('data/expression.csv', index_col=0).T
clinical = pd.read_csv('data/clinical.csv', index_col=0)
clinical = clinical.loc[expr.index]
print('expression', expr.shape)

y = (clinical['subtype'] == 'AML').astype(int).values
X = np.log2(expr.values + 1)
print('positives', y.sum(), 'of', len(y))

# far too many genes, keep the best 60
sel = SelectKBest(score_func=f_classif, k=60)
X_sel = sel.fit_transform(X, y)
genes = expr.columns[sel.get_support()]
print('selected:', list(genes)[:15], '...')

rank = pd.DataFrame({'gene': expr.columns, 'F': sel.scores_, 'p': sel.pvalues_})
rank.sort_values('F', ascending=False).head(60).to_csv('out/top_genes.csv', index=False)

X_train, X_test, y_train, y_test = train_test_split(X_sel, y, test_size=0.3, stratify=y, random_state=1234)


def report(name, yt, yp):
    print('%-12s acc=%.3f mcc=%.3f' % (name, accuracy_score(yt, yp), matthews_corrcoef(yt, yp)))


logit = LogisticRegression(penalty='l1', solver='liblinear', C=0.5)
logit.fit(X_train, y_train)
report('lasso-logit', y_test, logit.predict(X_test))

svm = SVC(kernel='linear', C=0.1)
svm.fit(X_train, y_train)
report('svm', y_test, svm.predict(X_test))

nz = np.flatnonzero(logit.coef_[0])
print('genes with weight:', [genes[i] for i in nz])
