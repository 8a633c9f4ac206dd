"""The scoring service: one transaction in, a probability, a decision and the model's version out."""

import json
import logging
from dataclasses import asdict, dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import onnxruntime
import pandas as pd

from fraud_scorer.config import load_settings, load_snapshot
from fraud_scorer.features import REQUIRED, build_features

log = logging.getLogger("fraud_scorer")

COUNTRIES = {"DE", "FR", "IT"}
CHANNELS = {"web", "pos"}


class BadTransaction(ValueError):
    """The request cannot be scored; the caller falls back to rules-v3."""


@dataclass(frozen=True)
class Answer:
    score: float
    flagged: bool
    model_version: str


class Scorer:
    def __init__(self, artifact: Path, threshold: float, version: str) -> None:
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        self.session = onnxruntime.InferenceSession(artifact, options, providers=["CPUExecutionProvider"])
        self.threshold = threshold
        self.version = version

    def score(self, transaction: dict) -> Answer:
        validate(transaction)
        features = build_features(pd.DataFrame([transaction]))
        score = float(self.session.run(["score"], {"features": features.to_numpy()})[0][0, 0])
        return Answer(score=score, flagged=score >= self.threshold, model_version=self.version)


def validate(transaction: dict) -> None:
    missing = [name for name in REQUIRED if transaction.get(name) is None]
    if missing:
        raise BadTransaction(f"missing: {', '.join(missing)}")
    if not 0 <= float(transaction["amount_eur"]) <= 1_000_000:
        raise BadTransaction("amount_eur is out of range")
    if transaction["card_country"] not in COUNTRIES or transaction["channel"] not in CHANNELS:
        raise BadTransaction("unknown country or channel")


class Handler(BaseHTTPRequestHandler):
    scorer: Scorer
    timeout = 2

    def do_GET(self) -> None:
        self.answer(200 if self.path == "/health" else 404, {"model_version": self.scorer.version})

    def do_POST(self) -> None:
        length = min(int(self.headers.get("Content-Length", 0)), 10_000)
        try:
            transaction = json.loads(self.rfile.read(length))
            answer = self.scorer.score(transaction)
        except (BadTransaction, ValueError) as reason:
            self.answer(422, {"error": str(reason), "fallback": "rules-v3"})
            return
        log.info(
            "scored",
            extra={"transaction_id": transaction.get("transaction_id"), "score": answer.score, "model_version": answer.model_version},
        )
        self.answer(200, asdict(answer))

    def answer(self, status: int, body: dict) -> None:
        payload = json.dumps(body).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(payload)))
        self.end_headers()
        self.wfile.write(payload)


def main() -> None:
    settings = load_settings(Path("configs/fraud.yml"))
    Handler.scorer = Scorer(Path("models/fraud.onnx"), settings.threshold, load_snapshot(Path("fraud/data.yml")).id)
    ThreadingHTTPServer(("0.0.0.0", 8080), Handler).serve_forever()


if __name__ == "__main__":
    main()
