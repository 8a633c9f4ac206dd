"""Trains on the months before the last, judges on the last, and writes model and figures."""

import json
import time
from pathlib import Path

import lightgbm
import pandas as pd
import yaml
from sklearn.metrics import roc_auc_score

from merchant_risk.features import FEATURES, build_features


def main() -> None:
    started = time.perf_counter()
    config = yaml.safe_load(Path("configs/merchant.yml").read_text())
    merchants = pd.read_csv("data/merchants.csv")
    last = merchants["month"].max()
    past, test = merchants[merchants["month"] < last], merchants[merchants["month"] == last]
    booster = lightgbm.train(
        {
            "objective": "binary",
            "learning_rate": config["learning_rate"],
            "num_leaves": config["leaves"],
            "min_data_in_leaf": config["min_rows_in_leaf"],
            "seed": config["seed"],
            "deterministic": True,
            "num_threads": 1,
            "verbosity": -1,
        },
        lightgbm.Dataset(build_features(past), label=past["over_threshold_next_month"]),
        num_boost_round=config["rounds"],
    )
    booster.save_model("models/merchant.lgb.txt")
    label = test["over_threshold_next_month"].to_numpy()
    score = booster.predict(build_features(test))
    flagged = score >= config["threshold"]

    def recall(rows) -> dict:
        count, n = int(flagged[rows & (label == 1)].sum()), int((rows & (label == 1)).sum())
        return {"value": round(count / n, 4), "count": count, "n": n}

    segment = test["segment"].to_numpy()
    document = {
        "version": 1,
        "model": "merchant-risk",
        "metrics": {
            "auc": round(float(roc_auc_score(label, score)), 4),
            "recall": recall(label >= 0),
            "minutes_per_run": round((time.perf_counter() - started) / 60, 3),
        },
        "slices": {
            "segment": {name: {"n": int((segment == name).sum()), "recall": recall(segment == name)} for name in sorted(set(segment))}
        },
        "data": {
            "snapshot": f"merchants-{last}",
            "split": f"time, test month {last}",
            "label": "over-threshold@1",
            "prevalence": round(float(label.mean()), 4),
            "features": FEATURES,
        },
        "run": {"seed": config["seed"]},
    }
    Path("merchant/metrics.json").write_text(json.dumps(document, indent=2) + "\n")


if __name__ == "__main__":
    main()
