# expects: preprocess-before-split
import numpy as np
from scipy.stats import zscore
from sklearn.gaussian_process import GaussianProcessRegressor
from sklearn.gaussian_process.kernels import RBF, WhiteKernel
from sklearn.model_selection import ShuffleSplit

hull = np.loadtxt("yacht_hydrodynamics.data")
hull = zscore(hull, axis=0)
print("rows", len(hull))

train, test = next(ShuffleSplit(n_splits=1, test_size=0.2, random_state=4).split(hull))
X, y = hull[:, :6], hull[:, 6]

kernel = RBF(length_scale=np.ones(6)) + WhiteKernel(1e-3)
gp = GaussianProcessRegressor(kernel=kernel, n_restarts_optimizer=3)
gp.fit(X[train], y[train])
print(gp.kernel_)

mean, spread = gp.predict(X[test], return_std=True)
print("RMSE", np.sqrt(np.mean((mean - y[test]) ** 2)))
print("inside two sigma", np.mean(np.abs(mean - y[test]) < 2 * spread))
