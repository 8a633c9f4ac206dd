# expects: nothing
import numpy as np
from scipy.signal import savgol_filter
from sklearn.cross_decomposition import PLSRegression
from sklearn.metrics import r2_score
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import normalize


def snv(spectra):
    """Standard normal variate: every spectrum by its own mean and deviation."""
    return (spectra - spectra.mean(axis=1, keepdims=True)) / spectra.std(axis=1, keepdims=True)


S = np.loadtxt("corn_m5.csv", delimiter=",")
starch = np.loadtxt("corn_starch.csv")
S = snv(S)
S = savgol_filter(S, 11, 2, deriv=1, axis=1)
S = normalize(S)
A, B, a, b = train_test_split(S, starch, test_size=20, random_state=0)
pls = PLSRegression(n_components=8, scale=False).fit(A, a)
print("R2p", r2_score(b, pls.predict(B).ravel()))
