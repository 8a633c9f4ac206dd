# expects: nothing
"""Day-ahead power price: walk-forward evaluation, refit every week."""
import logging
from dataclasses import dataclass
from typing import Iterator, Tuple

import numpy as np
import pandas as pd
from sklearn.linear_model import LassoCV
from sklearn.metrics import mean_absolute_error
from sklearn.preprocessing import StandardScaler

logger = logging.getLogger("dayahead")


@dataclass(frozen=True)
class Setup:
    start: int = 2 * 365
    step: int = 7
    window: int = 730
    lags: Tuple[int, ...] = (1, 2, 3, 7, 14)


def load() -> pd.DataFrame:
    df = pd.read_csv("day_ahead_daily.csv", parse_dates=["date"], index_col="date").sort_index()
    return df[["price", "load_fc", "wind_fc", "solar_fc", "gas"]].ffill()


def design(df: pd.DataFrame, s: Setup) -> pd.DataFrame:
    X = pd.DataFrame(index=df.index)
    for l in s.lags:
        X[f"price_l{l}"] = df["price"].shift(l)
    X["price_mean7"] = df["price"].shift(1).rolling(7).mean()
    X["price_std7"] = df["price"].shift(1).rolling(7).std()
    X["gas_l1"] = df["gas"].shift(1)
    # forecasts are published before the auction, so same day is fine
    X[["load_fc", "wind_fc", "solar_fc"]] = df[["load_fc", "wind_fc", "solar_fc"]]
    X["resid_load"] = df["load_fc"] - df["wind_fc"] - df["solar_fc"]
    X["weekend"] = (df.index.dayofweek >= 5).astype(int)
    return X


def steps(n: int, s: Setup) -> Iterator[Tuple[slice, slice]]:
    for t in range(s.start, n - s.step + 1, s.step):
        yield slice(max(0, t - s.window), t), slice(t, t + s.step)


def run(X: np.ndarray, y: np.ndarray, s: Setup):
    preds, truth = [], []
    for past, week in steps(len(y), s):
        sc = StandardScaler()
        A = sc.fit_transform(X[past])
        B = sc.transform(X[week])
        m = LassoCV(cv=5, max_iter=20000)
        m.fit(A, y[past])
        p = m.predict(B)
        preds.append(p)
        truth.append(y[week])
        logger.debug("alpha %.4f, %d features", m.alpha_, (m.coef_ != 0).sum())
    return np.concatenate(preds), np.concatenate(truth)


def main():
    logging.basicConfig(level=logging.INFO)
    s = Setup()
    df = load()
    X = design(df, s)
    ok = X.notna().all(axis=1)
    X, y = X[ok].to_numpy(), df.loc[ok, "price"].to_numpy()
    p, t = run(X, y, s)
    logger.info("MAE lasso %.2f", mean_absolute_error(t, p))
    logger.info("MAE weekly naive %.2f", np.abs(df["price"] - df["price"].shift(7)).iloc[s.start:].mean())


if __name__ == "__main__":
    main()
