# expects: multi-test
"""Ablation: which feature group matters for the ICU length-of-stay model? (Table 4)

python ablation_feature_groups.py --repeats 3 --out ablation.csv
"""
import argparse
import itertools
import logging
from dataclasses import dataclass
from typing import Dict, List, Tuple

import numpy as np
import pandas as pd
from sklearn.compose import ColumnTransformer
from sklearn.impute import SimpleImputer
from sklearn.metrics import mean_absolute_error, r2_score
from sklearn.model_selection import train_test_split
from sklearn.neural_network import MLPRegressor
from sklearn.pipeline import Pipeline
from sklearn.preprocessing import OneHotEncoder, StandardScaler

log = logging.getLogger("ablation")

GROUPS: Dict[str, List[str]] = {
    "demo": ["age", "sex", "bmi"],
    "vitals": ["hr_mean", "map_mean", "rr_mean", "temp_max", "spo2_min"],
    "labs": ["lactate", "creatinine", "wbc", "hb", "platelets"],
    "admin": ["unit", "admission_type", "weekend"],
}
CATEGORICAL = {"sex", "unit", "admission_type"}


@dataclass
class Parts:
    train: pd.DataFrame
    test: pd.DataFrame


def load(path) -> Parts:
    stays = pd.read_parquet(path)
    # first stay per patient only
    stays = stays[stays["stay_no"] == 1]
    stays["log_los"] = np.log1p(stays["los_hours"])
    train, test = train_test_split(stays, test_size=0.2, random_state=0)
    return Parts(train, test)


def build(cols: List[str], seed: int) -> Pipeline:
    cat = [c for c in cols if c in CATEGORICAL]
    num = [c for c in cols if c not in CATEGORICAL]
    pre = ColumnTransformer([
        ("num", Pipeline([("imp", SimpleImputer(strategy="median")), ("sc", StandardScaler())]), num),
        ("cat", OneHotEncoder(handle_unknown="ignore"), cat),
    ])
    return Pipeline([("pre", pre), ("mlp", MLPRegressor((64, 32), early_stopping=True, max_iter=300, random_state=seed))])


def score(parts: Parts, cols: List[str], seed: int) -> Tuple[float, float]:
    m = build(cols, seed)
    m.fit(parts.train[cols], parts.train["log_los"])
    p = m.predict(parts.test[cols])
    return mean_absolute_error(parts.test["los_hours"], np.expm1(p)), r2_score(parts.test["log_los"], p)


def combos():
    names = list(GROUPS)
    yield tuple(names)
    for left_out in names:
        yield tuple(n for n in names if n != left_out)
    for pair in itertools.combinations(names, 2):
        yield pair


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("--data", default="icu_stays.parquet")
    ap.add_argument("--repeats", type=int, default=3)
    ap.add_argument("--out", default="ablation.csv")
    a = ap.parse_args()
    logging.basicConfig(level=logging.INFO)

    parts = load(a.data)
    rows = []
    for combo in combos():
        cols = [c for g in combo for c in GROUPS[g]]
        for seed in range(a.repeats):
            mae, r2 = score(parts, cols, seed)
            rows.append({"groups": "+".join(combo), "seed": seed, "mae_h": mae, "r2": r2})
            log.info("%-26s seed %d mae %.2f", "+".join(combo), seed, mae)
    tab = pd.DataFrame(rows).groupby("groups")[["mae_h", "r2"]].agg(["mean", "std"])
    tab.to_csv(a.out)
    print(tab.round(3))


if __name__ == "__main__":
    main()
