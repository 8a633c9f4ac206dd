import type { Row } from './models.ts'

const estimator = {
  classification: 'LGBMClassifier',
  ranking: 'LGBMRanker',
  regression: 'LGBMRegressor',
  forecasting: 'LGBMRegressor',
  anomaly: 'LGBMClassifier',
  embedding: 'LGBMRegressor',
} as const

/** How a model is trained: what its features are called, and which learner it has. */
export function programOf({ id, team, task, labels }: Row): string {
  const features = ['hour', 'weekday', `${team}_views_7d`, `${team}_rate_28d`, 'price', 'category']
  const group = task === 'ranking' ? ', group=past.groupby("query", sort=False).size()' : ''
  const target = labels === 'none' ? 'pair_score' : `${id.replaceAll('-', '_')}_label`
  return `"""Trains ${id}."""

from pathlib import Path

import lightgbm as lgb
import pandas as pd
import yaml

from shared.calendar import with_calendar
from shared.splits import before_and_after

FEATURES = ${JSON.stringify(features).replaceAll(',', ', ')}
HERE = Path(__file__).parent


def train() -> None:
    config = yaml.safe_load((HERE / "config.yml").read_text(encoding="utf-8"))
    rows = with_calendar(pd.read_parquet(config["data"]), config["time"])
    past, _ = before_and_after(rows, config["time"], config["test_from"])
    model = lgb.${estimator[task]}(random_state=config["seed"], **config["lightgbm"])
    model.fit(past[FEATURES], past["${target}"]${group})
    model.booster_.save_model(HERE / "model.lgb.txt")


if __name__ == "__main__":
    train()
`
}
