from pathlib import Path

import yaml


def load(path: Path = Path("config/churn.yml")) -> dict:
    return yaml.safe_load(path.read_text())
