# expects: nothing
import numpy as np
import pandas as pd
from sklearn.ensemble import HistGradientBoostingRegressor
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import QuantileTransformer

px = pd.read_parquet("prices.parquet").sort_values(["ticker", "date"])
g = px.groupby("ticker")
px["ret_5"] = g["close"].pct_change(5)
px["vol_20"] = g["close"].transform(lambda s: s.pct_change().rolling(20).std())
px["rank"] = px.groupby("date")["ret_5"].rank(pct=True)
px["fwd_5"] = g["close"].shift(-5) / px["close"] - 1
px = px.dropna()
feats = ["ret_5", "vol_20", "rank"]
dates = px["date"].unique()
ics = []
for start in range(500, len(dates) - 60, 60):
    train = px[px["date"] < dates[start - 5]]
    test = px[(px["date"] >= dates[start]) & (px["date"] < dates[start + 60])]
    model = make_pipeline(QuantileTransformer(), HistGradientBoostingRegressor())
    model.fit(train[feats], train["fwd_5"])
    ics.append(np.corrcoef(model.predict(test[feats]), test["fwd_5"])[0, 1])
print("mean IC", np.mean(ics))
