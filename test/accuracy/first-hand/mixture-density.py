# expects: overlap
import pandas as pd
from sklearn.mixture import GaussianMixture
X = pd.read_csv("geyser.csv")[["eruptions", "waiting"]].values
gm = GaussianMixture(n_components=2)
gm.fit(X)
print(gm.score(X))
