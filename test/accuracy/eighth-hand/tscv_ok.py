# expects: nothing
import numpy as np
import pandas as pd
from sklearn.linear_model import ElasticNet
from sklearn.metrics import mean_absolute_error
from sklearn.model_selection import TimeSeriesSplit
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

load = pd.read_csv("load.csv", parse_dates=["ts"]).set_index("ts").sort_index()
for h in (24, 48, 168):
    load[f"lag{h}"] = load["mw"].shift(h)
load["hour"] = load.index.hour
load = load.dropna()
X, y = load.drop(columns="mw"), load["mw"]
errs = []
for tr, te in TimeSeriesSplit(n_splits=6, gap=24).split(X):
    m = make_pipeline(StandardScaler(), ElasticNet(0.1))
    m.fit(X.iloc[tr], y.iloc[tr])
    errs.append(mean_absolute_error(y.iloc[te], m.predict(X.iloc[te])))
print(np.mean(errs))
