# expects: nothing
"""Nightly job: validate on last week's rows, then refit on everything and publish."""
import argparse
import joblib
import pandas as pd
from sklearn.ensemble import GradientBoostingClassifier
from sklearn.metrics import roc_auc_score


def parse():
    ap = argparse.ArgumentParser()
    ap.add_argument("--table", required=True)
    ap.add_argument("--min-auc", type=float, default=0.7)
    return ap.parse_args()


def main():
    opt = parse()
    t = pd.read_parquet(opt.table).sort_values("day")
    y, X = t["clicked"], t.drop(columns=["clicked", "day", "user"])
    last_week = t["day"] >= t["day"].max() - pd.Timedelta(days=7)
    gate = GradientBoostingClassifier().fit(X[~last_week], y[~last_week])
    auc = roc_auc_score(y[last_week], gate.predict_proba(X[last_week])[:, 1])
    if auc < opt.min_auc:
        raise SystemExit(f"AUC {auc:.3f} below {opt.min_auc}")
    final = GradientBoostingClassifier().fit(X, y)
    joblib.dump(final, "model.joblib")
    print(final.predict_proba(X.iloc[[0]]))


if __name__ == "__main__":
    main()
