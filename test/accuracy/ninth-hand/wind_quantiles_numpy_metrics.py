# expects: nothing
"""Wind power, quantile forecasts from NWP (GEFCom-like). Pinball loss by hand."""
import numpy as np
import pandas as pd
from sklearn.ensemble import GradientBoostingRegressor

Q = 0.9


def pinball(y, q_hat, tau):
    d = y - q_hat
    return np.mean(np.maximum(tau * d, (tau - 1) * d))


def coverage(y, q_hat):
    return float(np.mean(y <= q_hat))


def sharpness(q_hat, cap=1.0):
    return float(np.mean(q_hat) / cap)


def build(df):
    out = pd.DataFrame(index=df.index)
    out["ws10"] = np.hypot(df.U10, df.V10)
    out["ws100"] = np.hypot(df.U100, df.V100)
    out["wd100"] = np.arctan2(df.V100, df.U100)
    out["shear"] = out.ws100 / (out.ws10 + 0.1)
    out["ws100_3"] = out.ws100 ** 3
    out["hour_sin"] = np.sin(2 * np.pi * df.index.hour / 24)
    out["hour_cos"] = np.cos(2 * np.pi * df.index.hour / 24)
    return out


df = pd.read_csv("zone1.csv", parse_dates=["TIMESTAMP"], index_col="TIMESTAMP")
df = df.dropna(subset=["TARGETVAR"])
X = build(df)
y = df["TARGETVAR"]

train_end, val_end = "2013-06-30", "2013-08-31"
X_tr, y_tr = X[:train_end], y[:train_end]
X_va, y_va = X["2013-07-01":val_end], y["2013-07-01":val_end]
X_te, y_te = X["2013-09-01":], y["2013-09-01":]

best = (np.inf, None)
for n in [100, 200, 400, 800]:
    for leaf in [20, 100]:
        g = GradientBoostingRegressor(loss="quantile", alpha=Q, n_estimators=n, min_samples_leaf=leaf, max_depth=5, learning_rate=0.05)
        g.fit(X_tr, y_tr)
        v = pinball(y_va.values, g.predict(X_va), Q)
        print(n, leaf, round(v, 5))
        if v < best[0]:
            best = (v, g)

q = best[1].predict(X_te).clip(0, 1)
yt = y_te.values
print("pinball   %.5f" % pinball(yt, q, Q))
print("coverage  %.3f (nominal %.2f)" % (coverage(yt, q), Q))
print("sharpness %.3f" % sharpness(q))
by_month = pd.DataFrame({"y": yt, "q": q}, index=y_te.index)
for m, g in by_month.groupby(by_month.index.month):
    print("month %2d: coverage %.3f, pinball %.5f" % (m, coverage(g.y, g.q), pinball(g.y, g.q, Q)))
