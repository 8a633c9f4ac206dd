# expects: nothing
"""
Daily bike rentals, gradient boosting on lags.
 - last 60 days: test
 - the 60 before: validation (depth, learning rate)
Seasonal naive as a sanity check.
"""
import itertools

import numpy as np
import pandas as pd
from sklearn.ensemble import HistGradientBoostingRegressor
from sklearn.metrics import mean_absolute_error

H = 60
LAGS = [1, 2, 7, 14, 28]


def features(s):
    d = pd.DataFrame({"y": s})
    for l in LAGS:
        d[f"lag{l}"] = s.shift(l)
    d["roll7"] = s.shift(1).rolling(7).mean()
    d["roll28"] = s.shift(1).rolling(28).mean()
    d["dow"] = s.index.dayofweek
    d["month"] = s.index.month
    return d.dropna()


def smape(a, f):
    return 100 * np.mean(2 * np.abs(f - a) / (np.abs(a) + np.abs(f)))


def main():
    raw = pd.read_csv("day.csv", parse_dates=["dteday"]).set_index("dteday").sort_index()
    d = features(raw["cnt"].asfreq("D"))
    train, val, test = d.iloc[: -2 * H], d.iloc[-2 * H : -H], d.iloc[-H:]
    cols = [c for c in d.columns if c != "y"]

    rows = []
    for depth, lr in itertools.product([2, 3, 5, None], [0.03, 0.1]):
        m = HistGradientBoostingRegressor(max_depth=depth, learning_rate=lr, max_iter=300, random_state=0)
        m.fit(train[cols], train["y"])
        rows.append((mean_absolute_error(val["y"], m.predict(val[cols])), depth, lr))
        print("depth=%s lr=%.2f  val MAE %.1f" % (depth, lr, rows[-1][0]))
    _, depth, lr = min(rows, key=lambda r: r[0])

    both = pd.concat([train, val])
    final = HistGradientBoostingRegressor(max_depth=depth, learning_rate=lr, max_iter=300, random_state=0)
    final.fit(both[cols], both["y"])
    f = final.predict(test[cols])
    print("test  MAE %.1f  sMAPE %.2f" % (mean_absolute_error(test["y"], f), smape(test["y"], f)))
    naive = test["lag7"]
    print("naive MAE %.1f  sMAPE %.2f" % (mean_absolute_error(test["y"], naive), smape(test["y"], naive)))


if __name__ == "__main__":
    main()
