# expects: nothing
import numpy as np
from mapie.regression import MapieRegressor
from mapie.metrics import regression_coverage_score
from sklearn.datasets import fetch_california_housing
from sklearn.ensemble import RandomForestRegressor
from sklearn.model_selection import train_test_split

X, y = fetch_california_housing(return_X_y=True)
X_fit, X_test, y_fit, y_test = train_test_split(X, y, test_size=.2, random_state=0)
X_train, X_calib, y_train, y_calib = train_test_split(X_fit, y_fit, test_size=.3, random_state=0)
rf = RandomForestRegressor(random_state=0).fit(X_train, y_train)
mapie = MapieRegressor(rf, cv="prefit").fit(X_calib, y_calib)
_, pis = mapie.predict(X_test, alpha=.1)
print(regression_coverage_score(y_test, pis[:, 0, 0], pis[:, 1, 0]))
