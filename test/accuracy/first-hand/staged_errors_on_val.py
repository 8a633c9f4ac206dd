# expects: nothing
import numpy as np
import pandas as pd
from sklearn.ensemble import GradientBoostingRegressor
from sklearn.metrics import mean_squared_error
from sklearn.model_selection import train_test_split

power = pd.read_csv("ccpp.csv")
X, y = power[["AT", "V", "AP", "RH"]], power["PE"]
X_dev, X_test, y_dev, y_test = train_test_split(X, y, random_state=0)
X_train, X_val, y_train, y_val = train_test_split(X_dev, y_dev, random_state=0)
gbrt = GradientBoostingRegressor(max_depth=3, n_estimators=1500).fit(X_train, y_train)
errors = [mean_squared_error(y_val, p) for p in gbrt.staged_predict(X_val)]
best = GradientBoostingRegressor(max_depth=3, n_estimators=np.argmin(errors) + 1).fit(X_train, y_train)
print(mean_squared_error(y_test, best.predict(X_test)))
