# expects: preprocess-before-split
import pandas as pd
import statsmodels.api as sm
from sklearn.metrics import mean_absolute_error


def winsorise(df, cols, lo=0.01, hi=0.99):
    out = df.copy()
    for c in cols:
        a, b = out[c].quantile([lo, hi])
        out[c] = out[c].clip(a, b)
    return out


firms = pd.read_stata("compustat.dta")
cols = ["roa", "leverage", "tobinq", "capex"]
firms = winsorise(firms, cols)
train = firms[firms.fyear < 2015]
test = firms[firms.fyear >= 2015]
ols = sm.OLS(train["growth"], sm.add_constant(train[cols])).fit(cov_type="HC1")
print(ols.summary())
print(mean_absolute_error(test["growth"], ols.predict(sm.add_constant(test[cols]))))
