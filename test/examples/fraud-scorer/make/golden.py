"""Writes golden cases beside the contract: payments that the model never saw, and the edges of what a request may hold.

usage: golden.py      run from the repository's root after training, with its src on PYTHONPATH
"""

import json
from pathlib import Path

import numpy as np
import onnxruntime
import pandas as pd

from fraud_scorer.config import load_snapshot
from fraud_scorer.features import FEATURES, build_features
from fraud_scorer.split import split_by_time


def main() -> None:
    session = onnxruntime.InferenceSession("models/fraud.onnx", providers=["CPUExecutionProvider"])
    output = session.get_outputs()[0].name
    _, test = split_by_time(pd.read_csv("data/transactions.csv"), load_snapshot(Path("fraud/data.yml")))
    payments = build_features(test.iloc[:: len(test) // 24].head(24)).to_numpy()
    edges = np.array([np.zeros(len(FEATURES)), np.full(len(FEATURES), 20), np.eye(len(FEATURES))[0]], dtype=np.float32)

    def score(rows: np.ndarray) -> np.ndarray:
        return session.run([output], {"features": rows})[0]

    golden = Path("fraud/golden")
    golden.mkdir(exist_ok=True)
    np.savez_compressed(golden / "payments.npz", **{"inputs/features": payments, f"outputs/{output}": score(payments)})
    case = {"inputs": {"features": edges.tolist()}, "outputs": {output: score(edges).tolist()}}
    (golden / "edges.json").write_text(json.dumps(case, indent=1) + "\n")


if __name__ == "__main__":
    main()
