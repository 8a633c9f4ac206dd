import argparse
import json
from pathlib import Path

import lightgbm as lgb
import pandas as pd
import yaml

from ranker.columns import COLUMNS
from ranker.evaluate import evaluate
from ranker.split import by_week


def train(rows: pd.DataFrame, test_from: str, config: dict) -> tuple[lgb.Booster, dict]:
    learn, test = by_week(rows, test_from)
    data = lgb.Dataset(learn[COLUMNS], learn["gain"], group=learn.groupby("search_id").size())
    params = {
        "objective": config["objective"],
        "label_gain": config["label_gain"],
        "learning_rate": config["learning_rate"],
        "num_leaves": config["num_leaves"],
        "min_data_in_leaf": config["min_data_in_leaf"],
        "seed": config["seed"],
    }
    model = lgb.train(params, data, num_boost_round=config["num_boost_round"])
    return model, evaluate(test.assign(score=model.predict(test[COLUMNS])), config["eval_at"])


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--rows", type=Path, required=True)
    parser.add_argument("--test-from", default="2026-10-26")
    args = parser.parse_args()
    config = yaml.safe_load(Path("config/ranker.yml").read_text())
    model, metrics = train(pd.read_parquet(args.rows), args.test_from, config)
    model.save_model("models/ranker.txt")
    Path("evaluation/metrics.json").write_text(json.dumps(metrics, indent=2) + "\n")
