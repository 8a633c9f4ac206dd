# expects: nothing
#!/usr/bin/env python3
"""Batch scoring: no training here."""
import logging
import sys
from contextlib import contextmanager
from time import perf_counter

import joblib
import pandas as pd


@contextmanager
def timed(what):
    start = perf_counter()
    yield
    logging.info("%s took %.1fs", what, perf_counter() - start)


def main(source, out):
    scaler = joblib.load("artifacts/scaler.joblib")
    model = joblib.load("artifacts/model.joblib")
    frame = pd.read_parquet(source)
    with timed("features"):
        frame["ratio"] = frame["debt"] / frame["income"].clip(lower=1)
        frame = frame.fillna(frame.median(numeric_only=True))
        X = scaler.transform(frame[scaler.feature_names_in_])
    with timed("scoring"):
        frame["score"] = model.predict_proba(X)[:, 1]
    if "defaulted" in frame:
        logging.info("mean of outcome %.3f, of score %.3f", frame["defaulted"].mean(), frame["score"].mean())
    frame[["score"]].to_parquet(out)


if __name__ == "__main__":
    logging.basicConfig(level=logging.INFO)
    main(*sys.argv[1:3])
