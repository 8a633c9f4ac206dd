# expects: overlap
import numpy as np
import pandas as pd
import statsmodels.api as sm
from sklearn.metrics import mean_squared_error, r2_score

salary = pd.read_stata("wage2.dta")
print(salary.describe().T)
print("share of married: %.2f" % salary["married"].mean())
y = np.log(salary["wage"])
X = sm.add_constant(salary[["educ", "exper", "tenure", "married", "black", "south", "urban"]])

fitted = sm.OLS(y, X).fit(cov_type="HC1")
print(fitted.summary())

predicted = fitted.predict(X)
print("R2  ", r2_score(y, predicted))
print("RMSE", mean_squared_error(y, predicted) ** 0.5)

ratios = np.exp(fitted.params.drop("const")) - 1
print((100 * ratios).round(1).to_string())
