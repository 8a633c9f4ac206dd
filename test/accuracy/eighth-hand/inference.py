# expects: nothing
import argparse
import json

import joblib
import pandas as pd


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("--model", required=True)
    ap.add_argument("--scaler", required=True)
    ap.add_argument("--input", required=True)
    ap.add_argument("--output", default="-")
    a = ap.parse_args()
    model = joblib.load(a.model)
    scaler = joblib.load(a.scaler)
    df = pd.read_csv(a.input)
    medians = json.load(open("medians.json"))
    df = df.fillna(medians)
    X = scaler.transform(df[scaler.feature_names_in_])
    df["score"] = model.predict_proba(X)[:, 1]
    df["decile"] = pd.qcut(df["score"], 10, labels=False)
    df.to_csv(a.output, index=False)


if __name__ == "__main__":
    main()
