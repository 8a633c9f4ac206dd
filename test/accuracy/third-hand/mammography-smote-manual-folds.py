# expects: cross-validation, overlap
import numpy as np
import pandas as pd
from imblearn.over_sampling import SMOTE
from sklearn.ensemble import RandomForestClassifier
from sklearn.metrics import roc_auc_score
from sklearn.model_selection import StratifiedKFold

data = pd.read_csv("mammography.csv", header=None)
X = data.iloc[:, :-1].values
y = (data.iloc[:, -1] == "'1'").astype(int).values

X, y = SMOTE(random_state=0).fit_resample(X, y)

scores = []
skf = StratifiedKFold(n_splits=5, shuffle=True, random_state=0)
for fold, (tr, va) in enumerate(skf.split(X, y)):
    rf = RandomForestClassifier(300, n_jobs=-1, random_state=fold)
    rf.fit(X[tr], y[tr])
    auc = roc_auc_score(y[va], rf.predict_proba(X[va])[:, 1])
    print(fold, auc)
    scores.append(auc)
print("mean AUC", np.mean(scores))
