# expects: nothing
"""Cross-sectional momentum, walk forward."""
import numpy as np
import pandas as pd
from sklearn.linear_model import Ridge

px = pd.read_parquet("prices.parquet").sort_index()
ret = px.pct_change()


def zscore_xs(frame):
    return frame.sub(frame.mean(axis=1), axis=0).div(frame.std(axis=1), axis=0)


factors = {
    "mom_12_1": px.shift(21) / px.shift(252) - 1,
    "rev_1w": -(px / px.shift(5) - 1),
    "vol_3m": -ret.rolling(63).std(),
}
stack = pd.concat({k: zscore_xs(v).stack() for k, v in factors.items()}, axis=1)
stack["fwd"] = ret.rolling(5).sum().shift(-5).stack()
stack = stack.dropna()
dates = stack.index.get_level_values(0)

pnl = []
for year in range(2012, 2023):
    past = stack[dates < f"{year - 1}-12-15"]
    live = stack[dates.year == year]
    m = Ridge(alpha=10.0)
    m.fit(past[list(factors)], past["fwd"])
    score = pd.Series(m.predict(live[list(factors)]), index=live.index)
    w = score.groupby(level=0).rank(pct=True) - 0.5
    daily = (w * live["fwd"]).groupby(level=0).mean()
    pnl.append(daily)
    print(year, round(np.corrcoef(score, live["fwd"])[0, 1], 4))

curve = pd.concat(pnl)
print("sharpe", curve.mean() / curve.std() * np.sqrt(52))
