# expects: nothing
import argparse
import json
import joblib
import pandas as pd
from sklearn.metrics import average_precision_score, brier_score_loss, roc_auc_score


def evaluate(model, frame, features, label):
    proba = model.predict_proba(frame[features])[:, 1]
    truth = frame[label]
    return {"auc": roc_auc_score(truth, proba), "ap": average_precision_score(truth, proba), "brier": brier_score_loss(truth, proba)}


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--model", required=True)
    parser.add_argument("--data", required=True)
    args = parser.parse_args()
    bundle = joblib.load(args.model)
    frame = pd.read_parquet(args.data)
    report = {"all": evaluate(bundle["model"], frame, bundle["features"], "label")}
    for region, part in frame.groupby("region"):
        report[region] = evaluate(bundle["model"], part, bundle["features"], "label")
    json.dump(report, open("metrics.json", "w"), indent=2)
