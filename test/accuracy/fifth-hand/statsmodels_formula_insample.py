# expects: overlap
import numpy as np
import pandas as pd
import statsmodels.formula.api as smf
from sklearn.metrics import mean_absolute_error

salary = pd.read_csv("salary.csv")
fit = smf.ols("pay ~ years + C(field)", data=salary).fit()
salary["expected"] = fit.predict(salary)
print("MAE", mean_absolute_error(salary["pay"], salary["expected"]))
