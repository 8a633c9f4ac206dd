"""Fits the scorer on the training window and writes one ONNX file that holds scaling and model together."""

import argparse
from pathlib import Path

import numpy as np
import pandas as pd
from sklearn.linear_model import LogisticRegression
from sklearn.preprocessing import StandardScaler

from fraud_scorer.config import Settings, Snapshot, load_settings, load_snapshot
from fraud_scorer.export import write_onnx, write_predictions
from fraud_scorer.features import build_features
from fraud_scorer.split import split_by_time


def fit(train: pd.DataFrame, settings: Settings) -> tuple[StandardScaler, LogisticRegression]:
    features = build_features(train)
    label = train["chargeback_60d"].to_numpy()
    scaler = StandardScaler().fit(features)
    model = LogisticRegression(
        C=1.0 / settings.l2,
        class_weight={0: 1.0, 1: settings.fraud_weight},
        random_state=settings.seed,
        max_iter=500,
    )
    model.fit(scaler.transform(features), label)
    # The weight on frauds shifts every score up; moving the intercept back keeps scores probabilities.
    model.intercept_ -= np.log(settings.fraud_weight)
    return scaler, model


def train(transactions: pd.DataFrame, settings: Settings, snapshot: Snapshot, artifact: Path, predictions: Path) -> None:
    rows, _ = split_by_time(transactions, snapshot)
    scaler, model = fit(rows, settings)
    write_onnx(artifact, scaler, model, settings, snapshot)
    write_predictions(predictions, scaler, model, build_features(rows.tail(100)))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=Path("data/transactions.csv"))
    parser.add_argument("--config", type=Path, default=Path("configs/fraud.yml"))
    parser.add_argument("--contract", type=Path, default=Path("fraud/data.yml"))
    parser.add_argument("--artifact", type=Path, default=Path("models/fraud.onnx"))
    parser.add_argument("--predictions", type=Path, default=Path("fraud/predictions.npz"))
    args = parser.parse_args()
    train(pd.read_csv(args.data), load_settings(args.config), load_snapshot(args.contract), args.artifact, args.predictions)


if __name__ == "__main__":
    main()
