# expects: nothing
"""House value; clusters are drawn on the map and go nowhere else."""
import numpy as np
import pandas as pd
import matplotlib.pyplot as plt
from sklearn.cluster import KMeans
from sklearn.ensemble import GradientBoostingRegressor
from sklearn.model_selection import train_test_split

homes = pd.read_csv("king_county.csv", usecols=["lat", "long", "sqft_living", "grade", "price"])
km = KMeans(n_clusters=30, n_init=10, random_state=0).fit(homes[["lat", "long"]])
plt.scatter(homes["long"], homes["lat"], c=km.labels_, s=2)
plt.savefig("map.png")
X = homes[["sqft_living", "grade", "lat", "long"]].values
X_train, X_test, y_train, y_test = train_test_split(X, np.log(homes["price"].values), test_size=0.2, random_state=0)
gbr = GradientBoostingRegressor().fit(X_train, y_train)
print("R2", gbr.score(X_test, y_test))
