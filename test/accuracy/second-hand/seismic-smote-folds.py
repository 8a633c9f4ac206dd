# expects: overlap, cross-validation
import numpy as np
from imblearn.over_sampling import BorderlineSMOTE
from scipy.io import arff
from sklearn.metrics import roc_auc_score
from sklearn.model_selection import StratifiedKFold
from xgboost import XGBClassifier
import pandas as pd

content, meta = arff.loadarff("seismic-bumps.arff")
bumps = pd.DataFrame(content)
y = bumps.pop("class").astype(int)
X = bumps.select_dtypes(include=[np.number])

X, y = BorderlineSMOTE().fit_resample(X.values, y.values)

aucs = []
skf = StratifiedKFold(n_splits=5, shuffle=True, random_state=0)
for train, test in skf.split(X, y):
    booster = XGBClassifier(max_depth=5, n_estimators=150)
    booster.fit(X[train], y[train])
    aucs.append(roc_auc_score(y[test], booster.predict_proba(X[test])[:, 1]))
print("AUC over five folds:", np.round(aucs, 3), "mean", np.mean(aucs))
