# expects: nothing
import pandas as pd
import statsmodels.api as sm
import numpy as np

policies = pd.read_csv("insurance.csv")
policies["smoker"] = (policies["smoker"] == "yes").astype(float)
policies = policies[["age", "bmi", "children", "smoker", "charges"]]

train = policies.sample(frac=0.8, random_state=200)
test = policies.drop(train.index)

mu, sd = train["bmi"].mean(), train["bmi"].std()
train = train.assign(bmi=(train["bmi"] - mu) / sd)
test = test.assign(bmi=(test["bmi"] - mu) / sd)

fit = sm.OLS(train["charges"], sm.add_constant(train.drop(columns="charges"))).fit()
print(fit.summary())
pred = fit.predict(sm.add_constant(test.drop(columns="charges")))
print("rmse", np.sqrt(((pred - test["charges"]) ** 2).mean()))
