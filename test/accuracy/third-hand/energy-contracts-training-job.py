# expects: preprocess-before-split
"""Training job for the contract cancellation score.

Usage: python energy_contracts.py --config conf/prod.yaml
"""
import argparse
import logging
import sys
from functools import partial
from pathlib import Path

import mlflow
import pandas as pd
import yaml
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.metrics import average_precision_score, roc_auc_score
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import QuantileTransformer

logger = logging.getLogger(__name__)

NUMERIC = ["kwh_year", "margin", "months_left", "calls", "price_change"]
FLAGS = ["dual_fuel", "green", "direct_debit"]
LABEL = "cancelled"


def read_config(path):
    with open(path) as handle:
        return yaml.safe_load(handle)


def load_contracts(folder: Path) -> pd.DataFrame:
    parts = sorted(folder.glob("contracts_*.parquet"))
    logger.info("reading %d files", len(parts))
    return pd.concat([pd.read_parquet(p) for p in parts], ignore_index=True)


def clean(frame: pd.DataFrame) -> pd.DataFrame:
    frame = frame.loc[frame["kwh_year"].between(100, 100_000)].copy()
    for flag in FLAGS:
        frame[flag] = (frame[flag] == "Y").astype(int)
    frame["calls"] = frame["calls"].fillna(0)
    return frame


def shape_columns(frame: pd.DataFrame, columns, n_quantiles=1000) -> pd.DataFrame:
    """Map the long tails to a normal distribution."""
    transformer = QuantileTransformer(n_quantiles=n_quantiles, output_distribution="normal")
    frame[columns] = transformer.fit_transform(frame[columns])
    return frame


def split(frame, share, seed):
    return train_test_split(frame, test_size=share, stratify=frame[LABEL], random_state=seed)


def fit(frame, settings):
    model = HistGradientBoostingClassifier(**settings)
    model.fit(frame[NUMERIC + FLAGS], frame[LABEL])
    return model


def measure(model, frame):
    score = model.predict_proba(frame[NUMERIC + FLAGS])[:, 1]
    return {
        "auc": roc_auc_score(frame[LABEL], score),
        "ap": average_precision_score(frame[LABEL], score),
    }


def main(argv=None):
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--config", type=Path, required=True)
    args = parser.parse_args(argv)
    logging.basicConfig(level=logging.INFO, stream=sys.stderr)
    config = read_config(args.config)

    shape = partial(shape_columns, columns=NUMERIC, n_quantiles=config.get("quantiles", 500))
    contracts = load_contracts(Path(config["folder"])).pipe(clean).pipe(shape)
    train, test = split(contracts, config["test_share"], config["seed"])

    with mlflow.start_run(run_name="cancellation"):
        mlflow.log_params(config["model"])
        model = fit(train, config["model"])
        metrics = measure(model, test)
        mlflow.log_metrics(metrics)
        mlflow.sklearn.log_model(model, "model")
    logger.info("metrics %s", metrics)


if __name__ == "__main__":
    main()
