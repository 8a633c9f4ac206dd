from pathlib import Path

import yaml


def load(path: str = "configs/demand.yml") -> dict:
    return yaml.safe_load(Path(path).read_text(encoding="utf-8"))
