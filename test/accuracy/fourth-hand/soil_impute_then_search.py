# expects: cross-validation
from __future__ import print_function
import pandas as pd
from scipy.stats import randint, uniform
from sklearn.ensemble import GradientBoostingRegressor
from sklearn.impute import SimpleImputer
from sklearn.model_selection import RandomizedSearchCV

soil = pd.read_csv("soil.csv").set_index("sample_id")
target = soil.pop("carbon")
imp = SimpleImputer(strategy="median")
soil_full = imp.fit_transform(soil)

space = {"n_estimators": randint(100, 600), "learning_rate": uniform(0.01, 0.2), "max_depth": randint(2, 6)}
rs = RandomizedSearchCV(GradientBoostingRegressor(), space, n_iter=30, cv=5, scoring="neg_root_mean_squared_error", random_state=3)
rs.fit(soil_full, target)
print("RMSE", -rs.best_score_)
print(rs.best_params_)
