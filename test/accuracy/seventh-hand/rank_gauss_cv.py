# expects: preprocess-before-split, cross-validation
import numpy as np
import pandas as pd
from scipy.stats import zscore
from sklearn.linear_model import Ridge
from sklearn.model_selection import KFold

d = pd.read_csv("concrete.csv")
y = d.pop("strength").values
X = d.apply(zscore).values
err = []
for tr, te in KFold(10, shuffle=True, random_state=2).split(X):
    m = Ridge().fit(X[tr], y[tr])
    err.append(np.abs(m.predict(X[te]) - y[te]).mean())
print(np.mean(err))
