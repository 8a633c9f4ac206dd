# expects: nothing
import numpy as np
import pandas as pd
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import TimeSeriesSplit, cross_val_score
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

aapl = pd.read_csv("AAPL.csv", parse_dates=["Date"], index_col="Date").sort_index()
frame = pd.DataFrame(index=aapl.index)
frame["ret1"] = aapl.Close.pct_change()
frame["ret5"] = aapl.Close.pct_change(5)
frame["gap"] = aapl.Open / aapl.Close.shift(1) - 1
frame["tomorrow_up"] = (aapl.Close.shift(-1) > aapl.Close).astype(int)
frame = frame.dropna().iloc[:-1]

y = frame.pop("tomorrow_up")
pipe = make_pipeline(StandardScaler(), LogisticRegression())
scores = cross_val_score(pipe, frame, y, cv=TimeSeriesSplit(n_splits=6), scoring="roc_auc")
print(np.round(scores, 3))
