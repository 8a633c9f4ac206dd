# expects: cross-validation
from sklearn.datasets import fetch_openml
from sklearn.preprocessing import QuantileTransformer
from sklearn.decomposition import TruncatedSVD
from sklearn.svm import SVC
from sklearn.model_selection import cross_val_score, RepeatedStratifiedKFold

ds = fetch_openml("madelon", version=1, as_frame=False)
X, y = ds.data, ds.target
X = QuantileTransformer(n_quantiles=200).fit_transform(X)
X = TruncatedSVD(20).fit_transform(X)
cv = RepeatedStratifiedKFold(n_splits=5, n_repeats=3, random_state=0)
s = cross_val_score(SVC(C=5), X, y, cv=cv, n_jobs=-1)
print("%.3f (%.3f)" % (s.mean(), s.std()))
