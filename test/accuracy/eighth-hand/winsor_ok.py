# expects: nothing
import pandas as pd
from sklearn.linear_model import HuberRegressor
from sklearn.metrics import mean_absolute_error


def bounds(df, cols, lo=0.01, hi=0.99):
    return {c: (df[c].quantile(lo), df[c].quantile(hi)) for c in cols}


def clip(df, limits):
    return df.assign(**{c: df[c].clip(*limits[c]) for c in limits})


firms = pd.read_stata("compustat.dta")
cols = ["roa", "leverage", "tobinq", "capex"]
train, test = firms[firms.fyear < 2015], firms[firms.fyear >= 2015]
limits = bounds(train, cols)
train, test = clip(train, limits), clip(test, limits)
print("full-sample medians", firms[cols].median().to_dict())
h = HuberRegressor().fit(train[cols], train["growth"])
print(mean_absolute_error(test["growth"], h.predict(test[cols])))
