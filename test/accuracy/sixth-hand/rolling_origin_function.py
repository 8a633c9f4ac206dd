# expects: nothing
import numpy as np
import pandas as pd
from sklearn.linear_model import RidgeCV
from sklearn.preprocessing import StandardScaler

load = pd.read_csv("load.csv", parse_dates=["t"], index_col="t")["mw"].asfreq("h").interpolate()
frame = pd.concat({f"lag{k}": load.shift(k) for k in (24, 48, 168)}, axis=1).assign(y=load, hour=load.index.hour).dropna()


def backtest(frame, first=24 * 365, step=24 * 7):
    errors = []
    for start in range(first, len(frame) - step, step):
        past, week = frame.iloc[:start], frame.iloc[start:start + step]
        scaler = StandardScaler().fit(past.drop(columns="y"))
        model = RidgeCV().fit(scaler.transform(past.drop(columns="y")), past["y"])
        errors.append(np.abs(model.predict(scaler.transform(week.drop(columns="y"))) - week["y"]).mean())
    return np.array(errors)


print("MAE by week", backtest(frame).round(1), backtest(frame).mean())
