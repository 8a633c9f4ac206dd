# expects: nothing
import numpy as np
import pandas as pd
from hmmlearn.hmm import GaussianHMM
from sklearn.ensemble import GradientBoostingClassifier
from sklearn.metrics import accuracy_score

px = pd.read_csv("index.csv", parse_dates=["day"]).sort_values("day")
px["ret"] = px["close"].pct_change()
px["up"] = (px["close"].shift(-1) > px["close"]).astype(int)
px = px.dropna()
cut = int(len(px) * 0.8)
train, test = px.iloc[:cut].copy(), px.iloc[cut:].copy()
hmm = GaussianHMM(n_components=3, random_state=0).fit(train[["ret"]])
train["regime"] = hmm.predict(train[["ret"]])
test["regime"] = hmm.predict(test[["ret"]])
gb = GradientBoostingClassifier().fit(train[["ret", "regime"]], train["up"])
print(accuracy_score(test["up"], gb.predict(test[["ret", "regime"]])))
