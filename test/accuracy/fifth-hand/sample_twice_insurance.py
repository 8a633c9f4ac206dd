# expects: overlap
import pandas as pd
import numpy as np
from sklearn.linear_model import LinearRegression

policies = pd.read_csv("insurance.csv")
policies["smoker"] = (policies["smoker"] == "yes").astype(float)
cols = ["age", "bmi", "children", "smoker"]

train = policies.sample(frac=0.8, random_state=1)
test = policies.sample(frac=0.2, random_state=2)
print(len(train), "train rows,", len(test), "test rows")

reg = LinearRegression()
reg.fit(train[cols], train["charges"])
pred = reg.predict(test[cols])
print("rmse", np.sqrt(((pred - test["charges"]) ** 2).mean()))
