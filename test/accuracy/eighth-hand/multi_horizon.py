# expects: nothing
import pandas as pd
from lightgbm import LGBMRegressor
from sklearn.metrics import mean_absolute_error
df = pd.read_csv("pv.csv", parse_dates=["t"], index_col="t").sort_index()
for h in range(1, 25):
    df[f"y_{h}"] = df["kw"].shift(-h)
df["lag"] = df["kw"].shift(1)
df = df.dropna()
train, test = df[:"2022"], df["2023":]
for h in range(1, 25):
    m = LGBMRegressor().fit(train[["kw", "lag", "sun"]], train[f"y_{h}"])
    print(h, mean_absolute_error(test[f"y_{h}"], m.predict(test[["kw", "lag", "sun"]])))
