# expects: cross-validation, preprocess-before-split
import numpy as np
import pandas as pd
from sklearn.metrics import roc_auc_score
from sklearn.model_selection import StratifiedKFold
from sklearn.neural_network import MLPClassifier
from sklearn.preprocessing import StandardScaler

sonar = pd.read_csv("sonar.all-data", header=None)
X = StandardScaler().fit_transform(sonar.iloc[:, :60])
y = (sonar[60] == "M").astype(int).values
aucs = []
cv = StratifiedKFold(n_splits=10, shuffle=True, random_state=0)
for i, (train, test) in enumerate(cv.split(X, y)):
    net = MLPClassifier((30,), max_iter=600, random_state=i)
    net.fit(X[train], y[train])
    aucs.append(roc_auc_score(y[test], net.predict_proba(X[test])[:, 1]))
print(f"{np.mean(aucs):.3f} ({np.std(aucs):.3f})")
