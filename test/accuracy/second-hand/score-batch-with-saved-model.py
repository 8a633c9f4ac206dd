# expects: nothing
"""Nightly job: scores yesterday's applications with the model in the registry and checks last month's."""
import argparse
import pickle

import pandas as pd
from sklearn.metrics import roc_auc_score

parser = argparse.ArgumentParser()
parser.add_argument("--model", default="/models/current.pkl")
parser.add_argument("--applications", required=True)
parser.add_argument("--matured", required=True)
parser.add_argument("--out", default="scores.csv")
args = parser.parse_args()

with open(args.model, "rb") as f:
    scaler, model, columns = pickle.load(f)

matured = pd.read_csv(args.matured)
auc = roc_auc_score(matured["bad"], model.predict_proba(scaler.transform(matured[columns]))[:, 1])
print("auc of the matured loans: %.3f" % auc)
if auc < 0.6:
    raise SystemExit("the model has decayed; scores are not written")

applications = pd.read_csv(args.applications)
applications["score"] = model.predict_proba(scaler.transform(applications[columns]))[:, 1]
applications[["application", "score"]].to_csv(args.out, index=False)
