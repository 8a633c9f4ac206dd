# expects: nothing
import numpy as np
import pandas as pd
from sklearn.decomposition import PCA
from sklearn.linear_model import Ridge
from sklearn.model_selection import train_test_split

rng = np.random.default_rng(7)
cloud = rng.multivariate_normal([0, 0], [[2, 1], [1, 3]], size=400)
directions = PCA(n_components=2).fit(cloud)
for axis, spread in zip(directions.components_, directions.explained_variance_):
    print(axis * spread)
outcome = cloud @ directions.components_[1] + rng.normal(size=400)
X_train, X_test, y_train, y_test = train_test_split(cloud, outcome, random_state=2)
model = Ridge().fit(X_train, y_train)
print(model.score(X_test, y_test))
