# expects: nothing
# from cars.R: lm(mpg ~ wt + hp + wt:hp), predict on the held-out third
import numpy as np
import pandas as pd
import statsmodels.formula.api as smf

mt = pd.read_csv("mtcars.csv")
print(mt.groupby("cyl")["mpg"].agg(["mean", "std", "count"]))
print(mt.corr(numeric_only=True)["mpg"].round(2))

rng = np.random.default_rng(1)
mask = rng.random(len(mt)) < 0.66
train, test = mt[mask], mt[~mask]

fit = smf.ols("mpg ~ wt + hp + wt:hp", data=train).fit()
print(fit.summary().tables[1])
print("R2 in the sample", fit.rsquared, "AIC", fit.aic)
pred = fit.predict(test)
print("RMSE", np.sqrt(((test["mpg"] - pred) ** 2).mean()))
