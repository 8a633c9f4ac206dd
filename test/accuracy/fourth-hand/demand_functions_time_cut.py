# expects: nothing
"""Weekly demand of a chain: features by product, cut by date, LightGBM."""
import argparse
import json
from pathlib import Path
from typing import Iterator

import lightgbm as lgb
import numpy as np
import pandas as pd

LAGS = (1, 2, 4, 52)
WINDOWS = (4, 13)


def read(folder: Path) -> pd.DataFrame:
    parts = [pd.read_parquet(p) for p in sorted(folder.glob("week_*.parquet"))]
    sales = pd.concat(parts, ignore_index=True)
    sales["week"] = pd.to_datetime(sales["week"])
    return sales.sort_values(["item", "week"]).reset_index(drop=True)


def add_lags(df: pd.DataFrame) -> pd.DataFrame:
    out = df.copy()
    grouped = out.groupby("item")["units"]
    for lag in LAGS:
        out[f"lag_{lag}"] = grouped.shift(lag)
    for window in WINDOWS:
        out[f"mean_{window}"] = grouped.transform(lambda s: s.shift(1).rolling(window).mean())
    return out


def add_calendar(df: pd.DataFrame) -> pd.DataFrame:
    angle = 2 * np.pi * df["week"].dt.isocalendar().week.astype(float) / 52.18
    return df.assign(sin=np.sin(angle), cos=np.cos(angle), month=df["week"].dt.month)


def origins(df: pd.DataFrame, n: int, horizon: int) -> Iterator[tuple[pd.Index, pd.Index]]:
    """Rolling origin: the last `n` blocks of `horizon` weeks, one after the other."""
    weeks = np.sort(df["week"].unique())
    for k in range(n, 0, -1):
        start = weeks[-k * horizon]
        end = weeks[-(k - 1) * horizon] if k > 1 else weeks[-1] + np.timedelta64(7, "D")
        yield df.index[df["week"] < start], df.index[(df["week"] >= start) & (df["week"] < end)]


def wape(truth: pd.Series, guess: np.ndarray) -> float:
    return float(np.abs(truth - guess).sum() / truth.sum())


def fit(train: pd.DataFrame, inputs: list[str], params: dict) -> lgb.Booster:
    return lgb.train(params, lgb.Dataset(train[inputs], train["units"]), num_boost_round=300)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--origins", type=int, default=4)
    parser.add_argument("--horizon", type=int, default=4)
    parser.add_argument("--params", type=json.loads, default='{"objective": "poisson", "verbosity": -1}')
    args = parser.parse_args()

    table = read(args.folder).pipe(add_lags).pipe(add_calendar).dropna().reset_index(drop=True)
    inputs = [c for c in table.columns if c not in ("item", "week", "units")]
    errors = []
    for before, after in origins(table, args.origins, args.horizon):
        booster = fit(table.loc[before], inputs, args.params)
        error = wape(table.loc[after, "units"], booster.predict(table.loc[after, inputs]))
        print(table.loc[after, "week"].min().date(), f"{error:.3f}")
        errors.append(error)
    print(f"mean WAPE {np.mean(errors):.3f}")
    fit(table, inputs, args.params).save_model("demand.txt")


if __name__ == "__main__":
    main()
