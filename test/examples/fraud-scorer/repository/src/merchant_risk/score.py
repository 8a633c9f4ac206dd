"""The monthly job: reads merchants, writes a tier for each. Runs again without harm: the output is replaced as a whole."""

import os
from pathlib import Path

import lightgbm
import pandas as pd

from merchant_risk.features import build_features


def main() -> None:
    artifact = Path(os.environ.get("MERCHANT_MODEL", "models/merchant.lgb.txt"))
    merchants = pd.read_csv("data/merchants.csv")
    merchants = merchants[merchants["month"] == merchants["month"].max()]
    score = lightgbm.Booster(model_file=artifact).predict(build_features(merchants))
    tier = pd.cut(score, [-0.001, 0.2, 0.5, 1], labels=["low", "watch", "high"])
    out = pd.DataFrame({"merchant_id": merchants["merchant_id"], "score": score, "tier": tier, "model": artifact.name})
    out.to_csv("data/tiers.csv.tmp", index=False)
    os.replace("data/tiers.csv.tmp", "data/tiers.csv")


if __name__ == "__main__":
    main()
