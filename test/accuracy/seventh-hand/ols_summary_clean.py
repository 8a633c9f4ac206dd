# expects: nothing
# Replication of table 3: wage equation
import pandas as pd
import statsmodels.formula.api as smf

w = pd.read_stata("wage.dta")
w["lwage"] = w["lwage"] - w["lwage"].mean()
m1 = smf.ols("lwage ~ educ + exper + I(exper**2)", data=w).fit(cov_type="HC1")
m2 = smf.ols("lwage ~ educ + exper + tenure + C(region)", data=w).fit(cov_type="cluster", cov_kwds={"groups": w["firm"]})
print(m1.summary())
print(m2.summary())
print(m2.f_test("tenure = 0"))
