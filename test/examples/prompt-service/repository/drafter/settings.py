"""Configuration and prompts, read once when the process starts."""

from dataclasses import dataclass
from pathlib import Path

import yaml

HERE = Path(__file__).parent


@dataclass(frozen=True)
class Settings:
    llm: dict
    retriever: dict
    handover_below: float
    system: str
    reply: str


def load() -> Settings:
    config = yaml.safe_load((HERE / "config.yml").read_text(encoding="utf-8"))
    return Settings(
        llm=config["llm"],
        retriever=config["retriever"],
        handover_below=config["handover_below"],
        system=(HERE / "prompts/system.md").read_text(encoding="utf-8"),
        reply=(HERE / "prompts/reply.md").read_text(encoding="utf-8"),
    )
