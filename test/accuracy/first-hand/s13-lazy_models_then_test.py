# expects: nothing
from lazypredict.Supervised import LazyRegressor
from sklearn.datasets import fetch_california_housing
from sklearn.ensemble import HistGradientBoostingRegressor
from sklearn.model_selection import train_test_split

X, y = fetch_california_housing(return_X_y=True)
X_fit, X_test, y_fit, y_test = train_test_split(X, y, test_size=0.2, random_state=5)
X_train, X_val, y_train, y_val = train_test_split(X_fit, y_fit, test_size=0.2, random_state=5)
models, predictions = LazyRegressor(verbose=0).fit(X_train, X_val, y_train, y_val)
print(models)
best = HistGradientBoostingRegressor().fit(X_fit, y_fit)
print(best.score(X_test, y_test))
