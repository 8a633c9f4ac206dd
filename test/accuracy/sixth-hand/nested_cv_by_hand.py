# expects: nothing
import numpy as np
from sklearn.datasets import load_breast_cancer
from sklearn.feature_selection import SelectKBest, f_classif
from sklearn.metrics import matthews_corrcoef
from sklearn.model_selection import GridSearchCV, StratifiedKFold
from sklearn.pipeline import Pipeline
from sklearn.preprocessing import RobustScaler
from sklearn.svm import SVC

X, y = load_breast_cancer(return_X_y=True)
outer = StratifiedKFold(10, shuffle=True, random_state=1)
inner = StratifiedKFold(5, shuffle=True, random_state=2)
grid = {"pick__k": [5, 10, 20], "svc__C": np.logspace(-2, 2, 5), "svc__gamma": ["scale", 0.01]}
scores, chosen = [], []
for tr, te in outer.split(X, y):
    pipe = Pipeline([("scale", RobustScaler()), ("pick", SelectKBest(f_classif)), ("svc", SVC())])
    search = GridSearchCV(pipe, grid, cv=inner, scoring="f1", n_jobs=-1).fit(X[tr], y[tr])
    chosen.append(search.best_params_)
    scores.append(matthews_corrcoef(y[te], search.predict(X[te])))
print("MCC %.3f +- %.3f" % (np.mean(scores), np.std(scores)))
