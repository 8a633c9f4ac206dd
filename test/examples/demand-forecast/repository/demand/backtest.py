"""Forecasts six fortnights of the past from what was known then, and writes the figures."""

import json
from pathlib import Path

import numpy as np
import pandas as pd

from demand.config import load
from demand.features import FEATURES, features
from demand.origins import origins
from demand.train import fit


def naive_error(rows: pd.DataFrame) -> float:
    """Mean absolute error of the same weekday of the week before, over settled days."""
    week_before = rows.groupby(["shop", "item"], observed=True)["demand"].shift(7)
    return float((rows["demand"] - week_before).abs().mean())


def figures(rows: pd.DataFrame, scale: float) -> dict:
    error = (rows["demand"] - rows["p50"]).abs()
    return {
        "mase": round(float(error.mean() / scale), 4),
        "wape": round(float(error.sum() / rows["demand"].sum()), 4),
        "bias": round(float((rows["p50"] - rows["demand"]).sum() / rows["demand"].sum()), 4),
        "coverage_p90": round(float((rows["demand"] <= rows["p90"]).mean()), 4),
    }


def main() -> None:
    config = load()
    frame = features(pd.read_parquet("data/demand.parquet"), config).dropna(subset=["demand_lag_42"])
    parts, scales = [], []
    for known, ahead in origins(frame, config):
        scales.append(naive_error(known))
        made = {f"p{round(q * 100)}": fit(known, q, config).predict(ahead[FEATURES]) for q in config["quantiles"]}
        parts.append(ahead.assign(**made, horizon_day=(ahead["day"] - ahead["day"].min()).dt.days + 1))
    rows, scale = pd.concat(parts), float(np.mean(scales))
    rows["horizon"] = pd.cut(rows["horizon_day"], [0, 3, 7, 14], labels=["1-3", "4-7", "8-14"])
    slices = {
        key: {str(value): {"n": len(part), **figures(part, scale)} for value, part in rows.groupby(key, observed=True)}
        for key in ("category", "horizon")
    }
    result = {"version": 1, "model": "demand", "metrics": figures(rows, scale), "slices": slices}
    Path("evaluation/metrics.json").write_text(json.dumps(result, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
