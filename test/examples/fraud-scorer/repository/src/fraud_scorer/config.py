"""Typed settings: everything a run may vary stands in configs/fraud.yml and fraud/data.yml."""

import hashlib
from dataclasses import dataclass
from pathlib import Path

import yaml


@dataclass(frozen=True)
class Snapshot:
    id: str
    label: str
    train_from: str
    test_from: str
    until: str
    gap_days: int


@dataclass(frozen=True)
class Settings:
    seed: int
    l2: float
    fraud_weight: float
    threshold: float
    digest: str


def load_settings(path: Path) -> Settings:
    raw = path.read_bytes()
    training = yaml.safe_load(raw)
    return Settings(
        seed=int(training["seed"]),
        l2=float(training["l2"]),
        fraud_weight=float(training["fraud_weight"]),
        threshold=float(training["threshold"]),
        digest=hashlib.sha256(raw).hexdigest(),
    )


def load_snapshot(path: Path) -> Snapshot:
    contract = yaml.safe_load(path.read_text())
    split = contract["split"]
    return Snapshot(
        id=contract["snapshot"]["id"],
        label=contract["label"]["id"],
        train_from=str(split["train_from"]),
        test_from=str(split["test_from"]),
        until=str(split["until"]),
        gap_days=int(split["gap_days"]),
    )
