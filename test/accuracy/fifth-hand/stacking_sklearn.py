# expects: nothing
from sklearn.datasets import fetch_california_housing
from sklearn.ensemble import StackingRegressor, RandomForestRegressor
from sklearn.linear_model import LassoCV, RidgeCV
from sklearn.model_selection import train_test_split
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

X, y = fetch_california_housing(return_X_y=True)
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=42)
stack = StackingRegressor([("lasso", make_pipeline(StandardScaler(), LassoCV())), ("rf", RandomForestRegressor())],
                          final_estimator=RidgeCV())
stack.fit(X_train, y_train)
print("R2", stack.score(X_test, y_test))
