# expects: nothing
from sklearn.datasets import load_breast_cancer
from sklearn.feature_selection import SelectKBest, f_classif
from sklearn.model_selection import GridSearchCV, KFold, cross_val_score
from sklearn.pipeline import Pipeline
from sklearn.preprocessing import StandardScaler
from sklearn.svm import SVC
import numpy as np

X, y = load_breast_cancer(return_X_y=True)
pipe = Pipeline([("scale", StandardScaler()), ("select", SelectKBest(f_classif)), ("svc", SVC())])
grid = {"select__k": [5, 10, 20], "svc__C": [0.1, 1, 10]}

outer_scores = []
for trial in range(5):
    inner = KFold(4, shuffle=True, random_state=trial)
    outer = KFold(4, shuffle=True, random_state=trial)
    search = GridSearchCV(pipe, grid, cv=inner)
    outer_scores.append(cross_val_score(search, X, y, cv=outer).mean())
print(f"{np.mean(outer_scores):.3f} +- {np.std(outer_scores):.3f}")
