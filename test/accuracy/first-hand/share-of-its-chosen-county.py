# expects: preprocess-before-split
import pandas as pd
from sklearn.linear_model import Ridge
from sklearn.metrics import mean_squared_error
from sklearn.model_selection import train_test_split

farms = pd.read_csv("farms.csv")
farms = farms[farms["county"] != "unknown"]
farms["share"] = farms["hectares"] / farms.groupby("county")["hectares"].transform("mean")
inputs = ["share", "rain", "herd"]
before, after = train_test_split(farms, random_state=8)
model = Ridge().fit(before[inputs], before["milk"])
print(mean_squared_error(after["milk"], model.predict(after[inputs])))
