# expects: nothing
import numpy as np
from sklearn.cross_decomposition import PLSRegression
from sklearn.metrics import r2_score
from sklearn.model_selection import train_test_split

spectra = np.load("nir_spectra.npy")
protein = np.load("nir_protein.npy")

# standard normal variate: each spectrum against its own mean and deviation
snv = (spectra - spectra.mean(axis=1, keepdims=True)) / spectra.std(axis=1, keepdims=True)
slope = np.diff(snv, axis=1)

X_train, X_test, y_train, y_test = train_test_split(slope, protein, test_size=0.3, random_state=0)
pls = PLSRegression(n_components=9).fit(X_train, y_train)
print("R2 %.3f" % r2_score(y_test, pls.predict(X_test).ravel()))
