# expects: nothing
import numpy as np
import pandas as pd
import statsmodels.formula.api as smf

rng = np.random.default_rng(5)
salary = pd.read_csv("salary.csv")
mask = rng.random(len(salary)) < 0.7
train, test = salary[mask], salary[~mask]
fit = smf.ols("np.log(pay) ~ years + C(field) + years:C(field)", data=train).fit()
print(fit.summary())
test = test[test["field"].isin(train["field"].unique())]
print("rmse", np.sqrt(np.mean((np.log(test["pay"]) - fit.predict(test)) ** 2)))
