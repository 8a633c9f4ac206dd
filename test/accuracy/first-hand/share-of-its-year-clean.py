# expects: nothing
import pandas as pd
from sklearn.linear_model import Ridge
from sklearn.metrics import mean_squared_error

farms = pd.read_csv("farms.csv")
farms["share"] = farms["hectares"] / farms.groupby("season")["hectares"].transform("mean")
inputs = ["share", "rain", "herd"]
before, after = farms[farms["season"] < 2018], farms[farms["season"] >= 2018]
model = Ridge().fit(before[inputs], before["milk"])
print(mean_squared_error(after["milk"], model.predict(after[inputs])))
