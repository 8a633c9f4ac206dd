# expects: nothing
from numpy import where
from pandas import read_csv
from sklearn.model_selection import RepeatedStratifiedKFold, cross_validate
from sklearn.pipeline import Pipeline
from sklearn.preprocessing import StandardScaler
from sklearn.decomposition import PCA
from sklearn.svm import SVC

values = read_csv("sonar.all-data", header=None).values
X, Y = values[:, :60].astype(float), where(values[:, 60] == "M", 1, 0)
print(X.shape, Y.mean())

steps = [("scale", StandardScaler()), ("pca", PCA(n_components=20)), ("svc", SVC(gamma="scale"))]
cv = RepeatedStratifiedKFold(n_splits=10, n_repeats=3, random_state=7)
print("fits:", cv.get_n_splits(X, Y))
out = cross_validate(Pipeline(steps), X, Y, cv=cv, scoring=["accuracy", "roc_auc"])
for name in ("test_accuracy", "test_roc_auc"):
    print(name, out[name].mean().round(4))
print("seconds a fit:", out["fit_time"].mean())
