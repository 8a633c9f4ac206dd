# expects: preprocess-before-split
#!/usr/bin/env python
"""Thirty-day readmission: the study script behind the report.

Steps: read the register, clean, describe, prepare, fit, evaluate, write tables.
"""
import argparse
import json
import logging
import sys
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Dict, List, Tuple

import matplotlib
matplotlib.use("Agg")
import matplotlib.pyplot as plt
import numpy as np
import pandas as pd
from sklearn.calibration import calibration_curve
from sklearn.impute import SimpleImputer
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import brier_score_loss, roc_auc_score
from sklearn.model_selection import train_test_split

LOG = logging.getLogger("readmission")
LAB = ["sodium", "creatinine", "haemoglobin", "crp"]
BASE = ["age", "female", "emergency", "previous_stays"]


@dataclass
class Options:
    register: Path
    out: Path
    test_size: float = 0.3
    seed: int = 2016
    penalty: float = 1.0


def options(argv: List[str]) -> Options:
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("register", type=Path)
    p.add_argument("--out", type=Path, default=Path("results"))
    p.add_argument("--seed", type=int, default=2016)
    p.add_argument("--penalty", type=float, default=1.0)
    a = p.parse_args(argv)
    return Options(a.register, a.out, seed=a.seed, penalty=a.penalty)


def read_register(path: Path) -> pd.DataFrame:
    frame = pd.read_csv(path, sep=";")
    LOG.info("%d stays", len(frame))
    frame = frame[frame["age"] >= 18]
    frame = frame[frame["died_in_hospital"] == 0]
    frame["female"] = (frame["sex"] == "F").astype(int)
    frame["emergency"] = (frame["admission"] == "EM").astype(int)
    return frame.reset_index(drop=True)


def describe(frame: pd.DataFrame, out: Path) -> None:
    rows = []
    for column in BASE + LAB:
        for value, part in frame.groupby("readmitted30"):
            rows.append({"column": column, "readmitted": value, "mean": part[column].mean(),
                         "sd": part[column].std(), "missing": part[column].isna().mean()})
    pd.DataFrame(rows).to_csv(out / "table1.csv", index=False)
    fig, axes = plt.subplots(2, 2)
    for ax, column in zip(axes.ravel(), LAB):
        frame[column].hist(ax=ax, bins=40)
        ax.set_title(column)
    fig.savefig(out / "labs.png")
    plt.close(fig)


def complete(frame: pd.DataFrame) -> pd.DataFrame:
    """Fill the laboratory values, keep a flag of what was filled."""
    done = frame.copy()
    for column in LAB:
        done[column + "_missing"] = done[column].isna().astype(int)
    done[LAB] = SimpleImputer(strategy="mean").fit_transform(done[LAB])
    return done


def divide(frame: pd.DataFrame, opt: Options) -> Tuple[pd.DataFrame, pd.DataFrame]:
    return train_test_split(frame, test_size=opt.test_size, random_state=opt.seed, stratify=frame["readmitted30"])


def inputs(frame: pd.DataFrame) -> np.ndarray:
    flags = [c + "_missing" for c in LAB]
    return frame[BASE + LAB + flags].to_numpy(dtype=float)


def assess(model: LogisticRegression, part: pd.DataFrame, out: Path) -> Dict[str, float]:
    p = model.predict_proba(inputs(part))[:, 1]
    y = part["readmitted30"].to_numpy()
    observed, predicted = calibration_curve(y, p, n_bins=10)
    plt.figure()
    plt.plot(predicted, observed, "o-")
    plt.savefig(out / "calibration.png")
    return {"auc": float(roc_auc_score(y, p)), "brier": float(brier_score_loss(y, p))}


def main(argv: List[str]) -> int:
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s")
    opt = options(argv)
    opt.out.mkdir(parents=True, exist_ok=True)
    frame = read_register(opt.register)
    describe(frame, opt.out)
    frame = complete(frame)
    train, test = divide(frame, opt)
    model = LogisticRegression(C=opt.penalty, max_iter=5000)
    model.fit(inputs(train), train["readmitted30"])
    result = assess(model, test, opt.out)
    LOG.info("test: %s", result)
    (opt.out / "result.json").write_text(json.dumps({"options": {k: str(v) for k, v in asdict(opt).items()}, **result}))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
