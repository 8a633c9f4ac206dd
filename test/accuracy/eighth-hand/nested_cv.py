# expects: nothing
from sklearn.datasets import load_breast_cancer
from sklearn.decomposition import PCA
from sklearn.model_selection import GridSearchCV, StratifiedKFold, cross_validate
from sklearn.pipeline import Pipeline
from sklearn.preprocessing import StandardScaler
from sklearn.svm import SVC

X, y = load_breast_cancer(return_X_y=True)
pipe = Pipeline([("sc", StandardScaler()), ("pca", PCA()), ("svc", SVC())])
inner = StratifiedKFold(4, shuffle=True, random_state=1)
outer = StratifiedKFold(5, shuffle=True, random_state=2)
gs = GridSearchCV(pipe, {"pca__n_components": [5, 10, 20], "svc__C": [0.1, 1, 10]}, cv=inner)
res = cross_validate(gs, X, y, cv=outer, scoring=["accuracy", "roc_auc"], return_train_score=True)
for k in ("test_accuracy", "test_roc_auc"):
    print(k, res[k].mean(), res[k].std())
