"""Invents card payments: no real ones are needed to show a review. Deterministic for a seed.

usage: transactions.py OUT.csv [--until 2026-09-08]
"""

import argparse

import numpy as np
import pandas as pd


def transactions(until: str, per_day: int = 700, seed: int = 20261101) -> pd.DataFrame:
    days = (pd.Timestamp(until) - pd.Timestamp("2026-02-01")).days
    return pd.concat([one_day(day, per_day, np.random.default_rng([seed, day])) for day in range(days)], ignore_index=True)


def one_day(day: int, n: int, rng: np.random.Generator) -> pd.DataFrame:
    second = np.sort(rng.integers(0, 86_400, n))
    country = rng.choice(["DE", "FR", "IT"], n, p=[0.5, 0.3, 0.2])
    web = rng.random(n) < 0.55
    fraud = rng.random(n) < np.where(web, 0.085, 0.022)
    usual = np.exp(rng.normal(3.4, 0.6, n))
    italy = country == "IT"
    # Italian frauds are smaller and slower; what gives them away is the young device.
    ratio = np.exp(rng.normal(0, 0.7, n) + fraud * np.where(italy, 0.55, 0.95))
    hour = np.where(rng.random(n) < np.where(fraud, 0.33, 0.10), rng.choice([23, 0, 1, 2, 3, 4, 5], n), second // 3600)
    device = np.exp(rng.normal(6.3, 1.6, n) - fraud * np.where(italy, 3.3, 2.3))
    abroad = rng.random(n) < np.where(fraud, 0.30, 0.08)
    other = rng.choice(["DE", "FR", "IT"], n)
    return pd.DataFrame(
        {
            "transaction_id": [f"t{day:03d}{i:05d}" for i in range(n)],
            "event_time": (pd.Timestamp("2026-02-01") + pd.to_timedelta(day, "D") + pd.to_timedelta(second, "s")).astype(str),
            "amount_eur": (usual * ratio).round(2),
            "usual_amount_eur": usual.round(2),
            "payments_1h": rng.poisson(0.15 + fraud * np.where(italy, 0.5, 1.2)),
            "payments_24h": rng.poisson(1.6 + fraud * np.where(italy, 1.0, 2.2)),
            "device_age_hours": device.round(2),
            "card_country": country,
            "merchant_country": np.where(abroad, other, country),
            "local_hour": hour,
            "channel": np.where(web, "web", "pos"),
            "chargeback_60d": fraud.astype(int),
        }
    )


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out")
    parser.add_argument("--until", default="2026-09-08")
    args = parser.parse_args()
    transactions(args.until).to_csv(args.out, index=False)
