# expects: preprocess-before-split
import numpy as np
import pandas as pd
from hmmlearn.hmm import GaussianHMM
from sklearn.ensemble import GradientBoostingClassifier
from sklearn.metrics import accuracy_score

px = pd.read_csv("index.csv", parse_dates=["day"]).sort_values("day")
px["ret"] = px["close"].pct_change()
px = px.dropna()
hmm = GaussianHMM(n_components=3, random_state=0).fit(px[["ret"]])
px["regime"] = hmm.predict(px[["ret"]])
px["up"] = (px["close"].shift(-1) > px["close"]).astype(int)
cut = int(len(px) * 0.8)
train, test = px.iloc[:cut], px.iloc[cut:]
gb = GradientBoostingClassifier().fit(train[["ret", "regime"]], train["up"])
print(accuracy_score(test["up"], gb.predict(test[["ret", "regime"]])))
