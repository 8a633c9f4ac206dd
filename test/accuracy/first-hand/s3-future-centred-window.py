# expects: future-feature
import numpy as np
import pandas as pd
from sklearn.ensemble import GradientBoostingRegressor
from sklearn.metrics import mean_absolute_error

HORIZON = 24


def features(df):
    out = pd.DataFrame(index=df.index)
    out["temp"] = df["temp"]
    out["temp_smooth"] = df["temp"].rolling(5, center=True, min_periods=1).mean()
    out["load_yesterday"] = df["load"].shift(HORIZON)
    return out


df = pd.read_csv("load.csv", parse_dates=["time"]).set_index("time")
X = features(df)
y = df["load"]
cut = len(X) - 2000
gbr = GradientBoostingRegressor()
gbr.fit(X[:cut].fillna(0), y[:cut])
print(mean_absolute_error(y[cut:], gbr.predict(X[cut:].fillna(0))))
