# expects: preprocess-before-split
"""House value with a district cluster distance."""
import numpy as np
import pandas as pd
from sklearn.cluster import KMeans
from sklearn.ensemble import GradientBoostingRegressor
from sklearn.model_selection import train_test_split

homes = pd.read_csv("king_county.csv", usecols=["lat", "long", "sqft_living", "grade", "price"])
km = KMeans(n_clusters=30, n_init=10, random_state=0)
near = km.fit_transform(homes[["lat", "long"]])
X = np.hstack([homes[["sqft_living", "grade"]].values, near])
X_train, X_test, y_train, y_test = train_test_split(X, np.log(homes["price"].values), test_size=0.2, random_state=0)
gbr = GradientBoostingRegressor().fit(X_train, y_train)
print("R2", gbr.score(X_test, y_test))
