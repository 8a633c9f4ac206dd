# expects: preprocess-before-split, cross-validation
import numpy as np
from sklearn.cross_decomposition import PLSRegression
from sklearn.decomposition import PCA
from sklearn.linear_model import Ridge
from sklearn.model_selection import KFold

spectra = np.load("nir_spectra.npy")
protein = np.load("protein.npy")

reducer = PCA(n_components=20)
scores = reducer.fit_transform(spectra)
print("explained", reducer.explained_variance_ratio_.sum())

errors = []
for train_idx, test_idx in KFold(n_splits=10, shuffle=True, random_state=0).split(scores):
    ridge = Ridge(alpha=1.0)
    ridge.fit(scores[train_idx], protein[train_idx])
    pred = ridge.predict(scores[test_idx])
    errors.append(np.sqrt(np.mean((pred - protein[test_idx]) ** 2)))

print("RMSEP %.3f +- %.3f" % (np.mean(errors), np.std(errors)))
