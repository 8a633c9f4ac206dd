# expects: preprocess-before-split, cross-validation
import numpy as np
import pandas as pd
from sklearn.impute import SimpleImputer
from sklearn.metrics import roc_auc_score
from sklearn.model_selection import StratifiedKFold
from sklearn.preprocessing import PowerTransformer
from xgboost import XGBClassifier

df = pd.read_csv("sepsis_admissions.csv", index_col="stay")
y = df.pop("sepsis").to_numpy()
X = SimpleImputer(strategy="median").fit_transform(df)
X = PowerTransformer().fit_transform(X)
aucs = []
for train_ix, test_ix in StratifiedKFold(n_splits=5, shuffle=True, random_state=7).split(X, y):
    clf = XGBClassifier(n_estimators=200, max_depth=4)
    clf.fit(X[train_ix], y[train_ix])
    aucs.append(roc_auc_score(y[test_ix], clf.predict_proba(X[test_ix])[:, 1]))
print("AUC %.3f +- %.3f" % (np.mean(aucs), np.std(aucs)))
