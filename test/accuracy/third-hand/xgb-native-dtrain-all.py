# expects: overlap
import numpy as np
import xgboost as xgb
from sklearn.datasets import fetch_california_housing
from sklearn.metrics import mean_squared_error

X, y = fetch_california_housing(return_X_y=True)
rng = np.random.RandomState(0)
test_mask = rng.rand(len(y)) < 0.2

dtrain = xgb.DMatrix(X, label=y)
dtest = xgb.DMatrix(X[test_mask], label=y[test_mask])

params = dict(objective='reg:squarederror', eta=0.05, max_depth=6, subsample=0.8, seed=0)
booster = xgb.train(params, dtrain, num_boost_round=300)
pred = booster.predict(dtest)
print('rmse', mean_squared_error(y[test_mask], pred) ** 0.5)
booster.save_model('housing.json')
