"""Invents merchants, month by month. Deterministic for a seed.

usage: merchants.py OUT.csv [--until 2026-10]
"""

import argparse

import numpy as np
import pandas as pd


def merchants(until: str, per_month: int = 2500, seed: int = 515) -> pd.DataFrame:
    months = pd.period_range("2026-05", until, freq="M")
    return pd.concat([one_month(str(month), per_month, np.random.default_rng([seed, month.month])) for month in months], ignore_index=True)


def one_month(month: str, n: int, rng: np.random.Generator) -> pd.DataFrame:
    segment = rng.choice(["digital", "retail", "travel"], n, p=[0.35, 0.4, 0.25])
    risk = rng.normal(0, 1, n) + (segment == "digital") * 0.8 - (segment == "retail") * 0.6
    payments = rng.lognormal(6, 1.1, n).astype(int) + 1
    return pd.DataFrame(
        {
            "merchant_id": [f"m{i:05d}" for i in range(n)],
            "month": month,
            "segment": segment,
            "payments_90d": payments,
            "chargebacks_90d": rng.poisson(payments * 0.004 * np.exp(0.9 * risk)),
            "refunds_90d": rng.poisson(payments * 0.03 * np.exp(0.4 * risk)),
            "months_active": rng.geometric(0.03, n),
            "payments_abroad_90d": rng.binomial(payments, 1 / (1 + np.exp(2 - 0.5 * risk))),
            "turnover_eur_90d": (payments * rng.lognormal(3.6, 0.6, n)).round(2),
            "over_threshold_next_month": (risk + rng.normal(0, 0.45, n) > 0.9).astype(int),
        }
    )


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out")
    parser.add_argument("--until", default="2026-10")
    args = parser.parse_args()
    merchants(args.until).to_csv(args.out, index=False)
