"""Trains and evaluates every variant of the example, so that each figure in it was measured.

usage: make.py      (needs what repository/requirements.lock names; writes models, metrics, notebooks and .dvc files in place)
Afterwards: npm run restamp
"""

import hashlib
import json
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

here = Path(__file__).parent
root = here.parent
base, history, pulls = root / "repository", root / "history", root / "pulls"
sys.path.insert(0, str(here))

from merchants import merchants  # noqa: E402
from transactions import transactions  # noqa: E402


def run(folder: Path, *command: str) -> None:
    environment = {"PYTHONPATH": f"{folder / 'src'}", "PATH": "/usr/bin:/bin", "PYTHONDONTWRITEBYTECODE": "1"}
    subprocess.run([sys.executable, *command], cwd=folder, env=environment, check=True)


class Workshop:
    """A copy of the repository with overlays on it, where code runs; what it makes is carried back."""

    def __init__(self, *overlays: Path, payments_until: str = "2026-09-01") -> None:
        self.dir = Path(tempfile.mkdtemp())
        for folder in (base, *overlays):
            shutil.copytree(folder, self.dir, dirs_exist_ok=True)
        subprocess.run(["git", "init", "-q"], cwd=self.dir, check=True)
        identity = ["-c", "user.name=make", "-c", "user.email=make@marlin.test"]
        subprocess.run(["git", *identity, "commit", "-q", "--allow-empty", "-m", "code"], cwd=self.dir, check=True)
        transactions(payments_until).to_csv(self.dir / "data/transactions.csv", index=False)
        merchants("2026-10").to_csv(self.dir / "data/merchants.csv", index=False)

    def point(self, name: str) -> None:
        content = (self.dir / f"data/{name}").read_bytes()
        text = f"outs:\n- md5: {hashlib.md5(content).hexdigest()}\n  size: {len(content)}\n  hash: md5\n  path: {name}\n"
        (self.dir / f"data/{name}.dvc").write_text(text)

    def give(self, to: Path, *paths: str) -> None:
        for path in paths:
            (to / path).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(self.dir / path, to / path)


GOLDEN = ("fraud/predictions.npz", "fraud/golden/payments.npz", "fraud/golden/edges.json")
FRAUD = ("models/fraud.onnx", "fraud/metrics.json", *GOLDEN)

RETRAINED = (
    "01-device-age",
    "02-fewer-flags",
    "03-fine-calibration-bins",
    "11-device-registry",
    "12-snapshot-unstated",
    "18-batch-statistics",
    "19-renamed-output",
)


def main() -> None:
    first = Workshop(history / "2026-10", payments_until="2026-08-01")
    run(first.dir, "-m", "fraud_scorer.train")
    run(first.dir, str(here / "golden.py"))
    run(first.dir, "-m", "fraud_scorer.evaluate")
    first.point("transactions.csv")
    first.give(history / "2026-10", *FRAUD, "data/transactions.csv.dvc")

    now = Workshop()
    run(now.dir, "-m", "fraud_scorer.train")
    run(now.dir, str(here / "golden.py"))
    run(now.dir, "-m", "fraud_scorer.evaluate")
    run(now.dir, "-m", "merchant_risk.train")
    run(now.dir, str(here / "notebook.py"), "notebooks/fraud_training.ipynb")
    for name in ("transactions.csv", "merchants.csv"):
        now.point(name)
    merchant = ("models/merchant.lgb.txt", "merchant/metrics.json")
    now.give(base, *FRAUD, *merchant, "data/transactions.csv.dvc", "data/merchants.csv.dvc", "notebooks/fraud_training.ipynb")

    # Production runs what is on main.
    run(now.dir, "-m", "fraud_scorer.evaluate", "--out", "fraud/production.json")
    now.give(base, "fraud/production.json")

    for name in RETRAINED:
        shop = Workshop(pulls / name / "change")
        run(shop.dir, "-m", "fraud_scorer.train")
        run(shop.dir, str(here / "golden.py"))
        run(shop.dir, "-m", "fraud_scorer.evaluate")
        shop.give(pulls / name / "change", *FRAUD)

    careless = Workshop(pulls / "01-device-age/change")
    run(careless.dir, str(here / "notebook.py"), "notebooks/fraud_training.ipynb", "--careless")
    careless.give(pulls / "09-notebook-leftovers/change", "notebooks/fraud_training.ipynb")

    refresh = Workshop(pulls / "13-weekly-refresh/change", payments_until="2026-09-08")
    run(refresh.dir, "-m", "fraud_scorer.train")
    run(refresh.dir, str(here / "golden.py"))
    on_main = str(base / "models/fraud.onnx")
    run(refresh.dir, "-m", "fraud_scorer.evaluate", "--baseline", on_main, "--production", on_main)
    refresh.point("transactions.csv")
    refresh.give(pulls / "13-weekly-refresh/change", *FRAUD, "data/transactions.csv.dvc")

    trees = Workshop(pulls / "17-merchant-trees/change")
    run(trees.dir, "-m", "merchant_risk.train")
    trees.give(pulls / "17-merchant-trees/change", *merchant)

    for path in sorted(root.glob("**/metrics.json")):
        figures = json.loads(path.read_text())["metrics"]
        short = {name: value["value"] if isinstance(value, dict) else value for name, value in figures.items()}
        print(path.relative_to(root), short)


if __name__ == "__main__":
    main()
