# expects: nothing
import numpy as np
import pandas as pd
from lightgbm import LGBMRegressor

HORIZON = 28


class LagMaker:
    def __init__(self, lags=(28, 35, 42), windows=(7, 28)):
        self.lags = lags
        self.windows = windows

    def transform(self, df):
        df = df.copy()
        g = df.groupby("sku")["units"]
        for lag in self.lags:
            df[f"lag_{lag}"] = g.shift(lag)
        for w in self.windows:
            df[f"mean_{w}"] = g.transform(lambda s: s.shift(HORIZON).rolling(w).mean())
        df["week"] = df["day"].dt.isocalendar().week.astype(int)
        return df

    @property
    def columns(self):
        return [f"lag_{n}" for n in self.lags] + [f"mean_{w}" for w in self.windows] + ["week", "price"]


def wape(y, p):
    return np.abs(y - p).sum() / y.sum()


def main():
    df = pd.read_parquet("units.parquet").sort_values(["sku", "day"])
    maker = LagMaker()
    df = maker.transform(df)
    last = df["day"].max()
    test_from = last - pd.Timedelta(days=HORIZON)
    valid_from = test_from - pd.Timedelta(days=HORIZON)
    train = df[df["day"] <= valid_from]
    valid = df[(df["day"] > valid_from) & (df["day"] <= test_from)]
    test = df[df["day"] > test_from]
    best, best_err = None, np.inf
    for leaves in (31, 63, 127):
        m = LGBMRegressor(n_estimators=500, num_leaves=leaves)
        m.fit(train[maker.columns], train["units"])
        err = wape(valid["units"], m.predict(valid[maker.columns]))
        if err < best_err:
            best, best_err = m, err
    print("test WAPE", wape(test["units"], best.predict(test[maker.columns])))


main()
