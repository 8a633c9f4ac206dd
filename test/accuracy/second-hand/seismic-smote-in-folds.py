# expects: nothing
import numpy as np
import pandas as pd
from imblearn.over_sampling import BorderlineSMOTE
from sklearn.metrics import roc_auc_score
from sklearn.model_selection import StratifiedKFold
from xgboost import XGBClassifier

bumps = pd.read_csv("seismic-bumps.csv")
y = bumps.pop("class").to_numpy()
X = bumps.to_numpy(dtype=float)
print(X.shape, "share of dangerous shifts", y.mean())

aucs = []
for train, test in StratifiedKFold(n_splits=5, shuffle=True, random_state=0).split(X, y):
    X_more, y_more = BorderlineSMOTE().fit_resample(X[train], y[train])
    booster = XGBClassifier(max_depth=5, n_estimators=150)
    booster.fit(X_more, y_more)
    aucs.append(roc_auc_score(y[test], booster.predict_proba(X[test])[:, 1]))
print("mean auc", np.mean(aucs))
print("each:", [round(a, 3) for a in aucs])
