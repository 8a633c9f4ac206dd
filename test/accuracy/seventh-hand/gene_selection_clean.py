# expects: nothing
import numpy as np
import pandas as pd
from sklearn.feature_selection import SelectKBest, VarianceThreshold, f_classif
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GridSearchCV, StratifiedKFold, cross_val_score
from sklearn.pipeline import Pipeline
from sklearn.preprocessing import StandardScaler

expr = pd.read_table("GSE_expr.tsv.gz", index_col=0).T
meta = pd.read_table("GSE_meta.tsv", index_col=0).loc[expr.index]
labels = (meta["response"] == "R").astype(int).to_numpy()
logx = np.log2(expr + 1).to_numpy()

steps = Pipeline([
    ("var", VarianceThreshold(0.1)),
    ("kbest", SelectKBest(f_classif)),
    ("sc", StandardScaler()),
    ("lr", LogisticRegression(max_iter=2000)),
])
inner = GridSearchCV(steps, {"kbest__k": [10, 50, 100], "lr__C": [0.01, 0.1, 1]}, cv=StratifiedKFold(5), scoring="roc_auc")
outer = StratifiedKFold(10, shuffle=True, random_state=5)
nested = cross_val_score(inner, logx, labels, cv=outer, scoring="roc_auc")
print("nested AUC %.3f +- %.3f" % (nested.mean(), nested.std()))

# final model for the web tool
final = inner.fit(logx, labels)
chosen = expr.columns[final.best_estimator_["var"].get_support()]
print(len(chosen), final.best_params_)
