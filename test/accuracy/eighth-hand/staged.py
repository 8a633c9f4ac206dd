# expects: threshold-on-test, multi-test
import numpy as np
import pandas as pd
from sklearn.ensemble import GradientBoostingRegressor
from sklearn.metrics import mean_squared_error
from sklearn.model_selection import train_test_split

power = pd.read_csv("ccpp.csv")
X, y = power[["AT", "V", "AP", "RH"]], power["PE"]
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)
gbrt = GradientBoostingRegressor(max_depth=3, n_estimators=1500).fit(X_train, y_train)
errors = [mean_squared_error(y_test, p) for p in gbrt.staged_predict(X_test)]
n_best = np.argmin(errors) + 1
best = GradientBoostingRegressor(max_depth=3, n_estimators=n_best).fit(X_train, y_train)
print(mean_squared_error(y_test, best.predict(X_test)))
