# expects: preprocess-before-split, cross-validation
"""Weekly demand, expanding folds."""
import numpy as np
import pandas as pd
from sklearn.preprocessing import StandardScaler
from sklearn.linear_model import ElasticNet
from sklearn.model_selection import TimeSeriesSplit

weeks = pd.read_csv("demand.csv", parse_dates=["week"]).sort_values("week").reset_index(drop=True)
X = weeks[["price", "promo", "temp", "lag1", "lag52"]].values
y = weeks["units"].values
X = StandardScaler().fit_transform(X)

errors = []
for past, coming in TimeSeriesSplit(n_splits=6).split(X):
    model = ElasticNet(alpha=0.1).fit(X[past], y[past])
    errors.append(np.mean(np.abs(model.predict(X[coming]) - y[coming])))
print("MAE by fold", np.round(errors, 1), "mean", np.mean(errors))
