# expects: nothing
import numpy as np
import pandas as pd
from sklearn.linear_model import Ridge

d = pd.read_csv("flats.csv").dropna()
msk = np.random.rand(len(d)) < 0.8
train, test = d[msk], d[~msk]
r = Ridge().fit(train[["rooms", "area"]], train["rent"])
print(r.score(test[["rooms", "area"]], test["rent"]))
