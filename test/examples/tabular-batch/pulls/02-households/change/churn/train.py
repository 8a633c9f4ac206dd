import argparse
import json
from pathlib import Path

import lightgbm as lgb
from sklearn.preprocessing import StandardScaler

from churn.config import load
from churn.data import by_month, snapshot
from churn.evaluate import evaluate
from churn.features import COLUMNS, prepare


def train(name: str, test_month: str) -> tuple[lgb.Booster, dict]:
    config = load()
    rows = snapshot(name)
    rows[COLUMNS] = StandardScaler().fit_transform(prepare(rows))
    train_rows, test = by_month(rows, test_month)
    fit, watch = by_month(train_rows, str(train_rows["as_of"].max().date()))
    params = {
        "objective": "binary",
        "learning_rate": config["learning_rate"],
        "num_leaves": config["num_leaves"],
        "min_data_in_leaf": config["min_data_in_leaf"],
        "seed": config["seed"],
        "verbosity": -1,
    }
    learn = lgb.Dataset(fit[COLUMNS], fit["churned_60d"])
    model = lgb.train(
        params,
        learn,
        num_boost_round=config["num_boost_round"],
        valid_sets=[lgb.Dataset(watch[COLUMNS], watch["churned_60d"], reference=learn)],
        callbacks=[lgb.early_stopping(config["early_stopping_rounds"])],
    )
    scored = test.assign(score=model.predict(test[COLUMNS]))
    return model, evaluate(scored, config["calls_per_month"])


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--snapshot", required=True)
    parser.add_argument("--test-month", default="2026-08-01")
    args = parser.parse_args()
    model, metrics = train(args.snapshot, args.test_month)
    model.save_model("models/churn.lgb.txt")
    Path("evaluation/metrics.json").write_text(json.dumps(metrics, indent=2) + "\n")
