# expects: nothing
import numpy as np
from sklearn.decomposition import PCA
from sklearn.linear_model import Ridge
from sklearn.model_selection import KFold
from sklearn.preprocessing import StandardScaler

spectra = np.load("nir_spectra.npy")
protein = np.load("protein.npy")

errors = []
for k, (tr, te) in enumerate(KFold(10, shuffle=True, random_state=0).split(spectra)):
    sc = StandardScaler().fit(spectra[tr])
    pca = PCA(n_components=15).fit(sc.transform(spectra[tr]))
    T_tr = pca.transform(sc.transform(spectra[tr]))
    T_te = pca.transform(sc.transform(spectra[te]))
    ridge = Ridge().fit(T_tr, protein[tr])
    rmse = np.sqrt(np.mean((ridge.predict(T_te) - protein[te]) ** 2))
    print(f"fold {k}: {rmse:.3f}")
    errors.append(rmse)
print("mean", np.mean(errors))
