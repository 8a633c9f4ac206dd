"""Scores the test window once and writes fraud/metrics.json: the figures, their slices, and what they were measured on."""

import argparse
import hashlib
import json
import subprocess
import time
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import onnxruntime
import pandas as pd
from sklearn.metrics import log_loss, roc_auc_score

from fraud_scorer.config import Settings, Snapshot, load_settings, load_snapshot
from fraud_scorer.features import FEATURES, build_features
from fraud_scorer.serve import Scorer
from fraud_scorer.split import split_by_time

SLICES = ["country", "channel"]


def wilson(count: int, n: int, z: float = 1.96) -> tuple[float, float]:
    share = count / n
    centre = (share + z * z / (2 * n)) / (1 + z * z / n)
    reach = z * np.sqrt(share * (1 - share) / n + z * z / (4 * n * n)) / (1 + z * z / n)
    return centre - reach, centre + reach


def share(hits: np.ndarray) -> dict:
    count, n = int(hits.sum()), int(hits.size)
    low, high = wilson(count, n)
    return {"value": round(count / n, 4), "low": round(low, 4), "high": round(high, 4), "count": count, "n": n}


def calibration_error(label: np.ndarray, score: np.ndarray, bins: int = 10) -> float:
    """Mean gap between score and outcome over ten bins of equal size, weighted by rows."""
    order = np.argsort(score, kind="stable")
    gaps = [abs(score[part].mean() - label[part].mean()) * part.size for part in np.array_split(order, bins)]
    return float(sum(gaps) / label.size)


def measures(label: np.ndarray, score: np.ndarray, threshold: float) -> dict:
    flagged = score >= threshold
    return {
        "auc": round(float(roc_auc_score(label, score)), 4),
        "recall": share(flagged[label == 1]),
        "precision": share(label[flagged] == 1),
        "flag_rate": share(flagged),
        "log_loss": round(float(log_loss(label, score)), 5),
        "expected_calibration_error": round(calibration_error(label, score), 5),
    }


def slices(test: pd.DataFrame, label: np.ndarray, score: np.ndarray, threshold: float) -> dict:
    columns = {"country": test["card_country"].to_numpy(), "channel": test["channel"].to_numpy()}
    found = {}
    for key in SLICES:
        found[key] = {}
        for value in sorted(set(columns[key])):
            rows = columns[key] == value
            part = measures(label[rows], score[rows], threshold)
            found[key][value] = {"n": int(rows.sum()), "recall": part["recall"], "precision": part["precision"]}
    return found


def p95_latency_ms(scorer: Scorer, test: pd.DataFrame, requests: int = 400) -> float:
    """One transaction a request through validation, features and model, in this process."""
    took = []
    for row in test.head(requests).to_dict("records"):
        start = time.perf_counter()
        scorer.score(row)
        took.append((time.perf_counter() - start) * 1000)
    return round(float(np.percentile(took, 95)), 2)


def scores(artifact: Path, test: pd.DataFrame) -> np.ndarray:
    session = onnxruntime.InferenceSession(artifact, providers=["CPUExecutionProvider"])
    return session.run(["fraud_probability"], {"features": build_features(test).to_numpy()})[0].ravel().astype(float)


def git_object_id(artifact: Path) -> str:
    content = artifact.read_bytes()
    return "git:" + hashlib.sha1(b"blob %d\0" % len(content) + content).hexdigest()


def evaluate(data: Path, settings: Settings, snapshot: Snapshot, artifact: Path, references: dict[str, Path | None]) -> dict:
    _, test = split_by_time(pd.read_csv(data), snapshot)
    label = test["chargeback_60d"].to_numpy()
    score = scores(artifact, test)
    metrics = measures(label, score, settings.threshold)
    metrics["p95_latency_ms"] = p95_latency_ms(Scorer(artifact, settings.threshold, snapshot.id), test)
    document = {
        "version": 1,
        "model": "fraud-scorer",
        "metrics": metrics,
        "slices": slices(test, label, score, settings.threshold),
        "data": {
            "snapshot": snapshot.id,
            "split": f"time, test from {snapshot.test_from} until {snapshot.until}",
            "label": snapshot.label,
            "prevalence": round(float(label.mean()), 4),
            "features": FEATURES,
        },
        "run": {
            "time": datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
            "commit": subprocess.run(["git", "rev-parse", "HEAD"], capture_output=True, text=True, check=True).stdout.strip(),
            "config_sha256": settings.digest,
            "seed": settings.seed,
            "uri": f"s3://marlin-models/fraud-scorer/{hashlib.sha256(artifact.read_bytes()).hexdigest()[:12]}",
        },
    }
    scored_again = {name: path for name, path in references.items() if path is not None}
    if scored_again:
        document["references"] = {
            name: {"artifact": git_object_id(path), "metrics": measures(label, scores(path, test), settings.threshold)}
            for name, path in scored_again.items()
        }
    return document


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=Path("data/transactions.csv"))
    parser.add_argument("--config", type=Path, default=Path("configs/fraud.yml"))
    parser.add_argument("--contract", type=Path, default=Path("fraud/data.yml"))
    parser.add_argument("--artifact", type=Path, default=Path("models/fraud.onnx"))
    parser.add_argument("--baseline", type=Path, help="the artifact on main, to score it again on this snapshot")
    parser.add_argument("--production", type=Path, help="the artifact in production, likewise")
    parser.add_argument("--out", type=Path, default=Path("fraud/metrics.json"))
    args = parser.parse_args()
    references = {"baseline": args.baseline, "production": args.production}
    document = evaluate(args.data, load_settings(args.config), load_snapshot(args.contract), args.artifact, references)
    args.out.write_text(json.dumps(document, indent=2) + "\n")


if __name__ == "__main__":
    main()
