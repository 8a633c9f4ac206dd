# expects: random-split-over-time, group-split
"""Weekly demand: builds features, trains one model a category, writes a report."""
from __future__ import annotations

import argparse
import logging
import sys
from pathlib import Path
from typing import Iterable

import numpy as np
import pandas as pd
from lightgbm import LGBMRegressor
from sklearn.metrics import mean_absolute_error, mean_squared_error
from sklearn.model_selection import train_test_split

LOG = logging.getLogger(__name__)
KEYS = ["store_id", "sku"]


def read(folder: Path) -> pd.DataFrame:
    sales = pd.read_csv(folder / "sales.csv", parse_dates=["week"])
    items = pd.read_csv(folder / "items.csv")
    shops = pd.read_csv(folder / "shops.csv")
    frame = sales.merge(items, on="sku", how="left").merge(shops, on="store_id", how="left")
    LOG.info("%d rows, %d pairs", len(frame), frame.groupby(KEYS).ngroups)
    return frame


def calendar(frame: pd.DataFrame) -> pd.DataFrame:
    frame = frame.copy()
    frame["woy"] = frame["week"].dt.isocalendar().week.astype(int)
    frame["sin"] = np.sin(2 * np.pi * frame["woy"] / 52)
    frame["cos"] = np.cos(2 * np.pi * frame["woy"] / 52)
    return frame


def history(frame: pd.DataFrame, lags: Iterable[int] = (1, 2, 4, 52)) -> pd.DataFrame:
    frame = frame.sort_values(KEYS + ["week"])
    grouped = frame.groupby(KEYS)["units"]
    for lag in lags:
        frame[f"lag_{lag}"] = grouped.shift(lag)
    frame["roll_4"] = grouped.transform(lambda s: s.shift(1).rolling(4).mean())
    frame["roll_12"] = grouped.transform(lambda s: s.shift(1).rolling(12).mean())
    return frame.dropna(subset=["lag_52"])


class Report:
    def __init__(self) -> None:
        self.rows: list[dict] = []

    def add(self, name: str, y, p) -> None:
        self.rows.append({
            "category": name,
            "mae": mean_absolute_error(y, p),
            "rmse": mean_squared_error(y, p) ** 0.5,
            "bias": float(np.mean(p - y)),
        })

    def write(self, path: Path) -> None:
        pd.DataFrame(self.rows).to_csv(path, index=False)


def run(folder: Path, out: Path, seed: int) -> None:
    frame = history(calendar(read(folder)))
    features = [c for c in frame if c.startswith(("lag_", "roll_"))] + ["sin", "cos", "price", "promo"]
    report = Report()
    for category, part in frame.groupby("category"):
        X_train, X_test, y_train, y_test = train_test_split(part[features], part["units"], test_size=0.2, random_state=seed)
        model = LGBMRegressor(n_estimators=600, learning_rate=0.03, random_state=seed)
        model.fit(X_train, y_train)
        report.add(str(category), y_test, model.predict(X_test))
        LOG.info("%s done", category)
    out.mkdir(parents=True, exist_ok=True)
    report.write(out / "report.csv")


def main(argv: list[str] | None = None) -> int:
    ap = argparse.ArgumentParser(description=__doc__)
    ap.add_argument("folder", type=Path)
    ap.add_argument("--out", type=Path, default=Path("out"))
    ap.add_argument("--seed", type=int, default=0)
    args = ap.parse_args(argv)
    logging.basicConfig(level=logging.INFO)
    run(args.folder, args.out, args.seed)
    return 0


if __name__ == "__main__":
    sys.exit(main())
