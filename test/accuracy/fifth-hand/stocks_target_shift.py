# expects: nothing
import pandas as pd
import numpy as np
from lightgbm import LGBMClassifier
from sklearn.metrics import roc_auc_score

prices = pd.read_csv("spy.csv", parse_dates=["date"]).sort_values("date")
prices["ret"] = prices["close"].pct_change()
prices["vol"] = prices["ret"].rolling(20).std()
prices["mom"] = prices["close"] / prices["close"].shift(10) - 1
prices["up_tomorrow"] = (prices["close"].shift(-1) > prices["close"]).astype(int)   # what we predict
prices = prices.iloc[:-1].dropna()

inputs = ["ret", "vol", "mom"]
past = prices[prices["date"] < "2018-01-01"]
future = prices[prices["date"] >= "2018-01-01"]
bst = LGBMClassifier(n_estimators=300, learning_rate=0.02)
bst.fit(past[inputs], past["up_tomorrow"])
print(roc_auc_score(future["up_tomorrow"], bst.predict_proba(future[inputs])[:, 1]))
