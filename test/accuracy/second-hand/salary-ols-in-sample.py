# expects: overlap
import numpy as np
import pandas as pd
import statsmodels.api as sm
from sklearn.metrics import mean_squared_error, r2_score

salary = pd.read_stata("wage2.dta")
y = np.log(salary["wage"])
X = sm.add_constant(salary[["educ", "exper", "tenure", "married", "black", "south", "urban"]])

fitted = sm.OLS(y, X).fit(cov_type="HC1")
print(fitted.summary())

predicted = fitted.predict(X)
print("R2  ", r2_score(y, predicted))
print("RMSE", mean_squared_error(y, predicted) ** 0.5)
