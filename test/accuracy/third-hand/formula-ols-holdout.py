# expects: nothing
import numpy as np
import pandas as pd
import statsmodels.formula.api as smf

cars = pd.read_csv("mtcars_extended.csv")
print(cars.groupby("cyl")["mpg"].mean())

rng = np.random.default_rng(8)
in_train = rng.random(len(cars)) < 0.75
train, test = cars[in_train], cars[~in_train]

fit = smf.ols("mpg ~ wt + hp + C(am)", data=train).fit()
print(fit.summary())
print("condition number", fit.condition_number, "AIC", fit.aic)

err = test["mpg"] - fit.predict(test)
print("holdout RMSE %.2f, bias %.2f" % (np.sqrt((err ** 2).mean()), err.mean()))
