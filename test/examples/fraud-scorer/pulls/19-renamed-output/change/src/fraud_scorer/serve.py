"""The scoring service: one transaction in, a probability, a decision and the model's version out; for replays, rows of features."""

import json
import logging
from dataclasses import asdict, dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import fastjsonschema
import numpy as np
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
    def __init__(self, artifact: Path, threshold: float, version: str, schema: Path = Path("serving/request.schema.json")) -> None:
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        self.session = onnxruntime.InferenceSession(artifact, options, providers=["CPUExecutionProvider"])
        self.check = fastjsonschema.compile(json.loads(schema.read_text()))
        self.threshold = threshold
        self.version = version

    def score(self, transaction: dict) -> Answer:
        validate(transaction)
        features = build_features(pd.DataFrame([transaction]))
        score = self.score_rows({"features": features.to_numpy().tolist()})[0]
        return Answer(score=score, flagged=score >= self.threshold, model_version=self.version)

    def score_rows(self, request: dict) -> list[float]:
        """Whichever way a row comes, the model sees what the schema lets through and nothing else."""
        try:
            self.check(request)
        except fastjsonschema.JsonSchemaException as reason:
            raise BadTransaction(str(reason)) from None
        rows = np.asarray(request["features"], dtype=np.float32)
        return self.session.run(["fraud_probability"], {"features": rows})[0].ravel().tolist()


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
        replay = self.path == "/features"
        length = min(int(self.headers.get("Content-Length", 0)), 1_000_000 if replay else 10_000)
        try:
            transaction = json.loads(self.rfile.read(length))
            if replay:
                self.answer(200, {"score": self.scorer.score_rows(transaction), "model_version": self.scorer.version})
                return
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
