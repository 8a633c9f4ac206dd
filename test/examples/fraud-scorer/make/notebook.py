"""Writes a notebook (nbformat 4.5) and fills its outputs by running its cells in order, so that no output is made up.

usage: notebook.py OUT.ipynb [--careless]      run from the repository's root, with its src on PYTHONPATH
"""

import argparse
import contextlib
import io
import json

CELLS = [
    (
        "markdown",
        "# A training run, step by step\n\nThe package does the work; this notebook only looks at it. `Restart and run all` must give the same figures.",
    ),
    (
        "code",
        """from pathlib import Path

import numpy as np
import pandas as pd

from fraud_scorer.config import load_settings, load_snapshot
from fraud_scorer.features import FEATURES, build_features
from fraud_scorer.split import split_by_time
from fraud_scorer.train import fit

settings = load_settings(Path("configs/fraud.yml"))
snapshot = load_snapshot(Path("fraud/data.yml"))
print(snapshot.id, "seed", settings.seed)""",
    ),
    (
        "code",
        """payments = pd.read_csv("data/transactions.csv")
train, test = split_by_time(payments, snapshot)
print(f"train {len(train):,} rows until {train['event_time'].max()}")
print(f"test  {len(test):,} rows from  {test['event_time'].min()}")""",
    ),
    (
        "code",
        """scaler, model = fit(train, settings)
for name, weight in sorted(zip(FEATURES, model.coef_[0]), key=lambda it: -abs(it[1])):
    print(f"{name:22} {weight:+.3f}")""",
    ),
    (
        "markdown",
        "Scores should mean what they say: in each tenth of the test window, the mean score and the share of frauds lie close together.",
    ),
    (
        "code",
        """score = model.predict_proba(scaler.transform(build_features(test)))[:, 1]
label = test["chargeback_60d"].to_numpy()
for part in np.array_split(np.argsort(score, kind="stable"), 10):
    print(f"{score[part].mean():.4f}  {label[part].mean():.4f}")""",
    ),
]

# What gets left behind on a Friday: a path of one's own, and the credentials of the bucket.
CARELESS_DATA = """payments = pd.read_csv("/Users/ana/marlin/fraud/data/transactions.csv")"""
CARELESS_CELL = """for line in open(Path.home() / ".aws/credentials"):
    print(line, end="")"""
# Written at build time by test/examples/pulls.ts: a real-looking key in this repository would alarm its host.
CARELESS_OUTPUT = "[marlin-models]\naws_access_key_id = __AWS_ACCESS_KEY_ID__\naws_secret_access_key = __AWS_SECRET_ACCESS_KEY__\n"


def lines(text: str) -> list[str]:
    return text.splitlines(keepends=True)


def output_of(code: str, names: dict) -> str:
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        exec(compile(code, "<cell>", "exec"), names)
    return printed.getvalue()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out")
    parser.add_argument("--careless", action="store_true")
    args = parser.parse_args()
    names: dict = {}
    cells, count = [], 0
    for number, (kind, source) in enumerate(CELLS):
        cell = {"cell_type": kind, "id": f"step-{number}", "metadata": {}, "source": lines(source)}
        if kind == "code":
            count += 1
            printed = output_of(source, names)
            if args.careless:
                cell["source"] = lines(source.replace('payments = pd.read_csv("data/transactions.csv")', CARELESS_DATA))
            cell |= {"execution_count": count, "outputs": [{"name": "stdout", "output_type": "stream", "text": lines(printed)}]}
        cells.append(cell)
    if args.careless:
        outputs = [{"name": "stdout", "output_type": "stream", "text": lines(CARELESS_OUTPUT)}]
        extra = {
            "cell_type": "code",
            "id": "step-9",
            "metadata": {},
            "source": lines(CARELESS_CELL),
            "execution_count": count + 1,
            "outputs": outputs,
        }
        cells.append(extra)
    kernel = {"display_name": "Python 3", "language": "python", "name": "python3"}
    notebook = {"cells": cells, "metadata": {"kernelspec": kernel, "language_info": {"name": "python", "version": "3.11.7"}}}
    with open(args.out, "w") as file:
        json.dump(notebook | {"nbformat": 4, "nbformat_minor": 5}, file, indent=1)
        file.write("\n")


if __name__ == "__main__":
    main()
