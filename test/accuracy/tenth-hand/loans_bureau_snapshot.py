# expects: join-ignores-event-time, multi-test
"""Application scorecard with bureau data.

One application per client (first one). Train < 2022-07, test afterwards.
"""
import datetime as dt
from typing import NamedTuple

import numpy as np
import pandas as pd
from sklearn.ensemble import RandomForestClassifier
from sklearn.impute import SimpleImputer
from sklearn.linear_model import LogisticRegressionCV
from sklearn.metrics import roc_auc_score
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler
from xgboost import XGBClassifier

CUT = pd.Timestamp(dt.date(2022, 7, 1))
BUREAU_COLS = ["n_open", "n_closed", "total_debt", "max_dpd", "n_enquiries"]
APP_COLS = ["income", "amount", "term", "age", "job_months"]


class Parts(NamedTuple):
    X_train: pd.DataFrame
    y_train: pd.Series
    X_test: pd.DataFrame
    y_test: pd.Series


def applications():
    a = pd.read_csv("applications.csv", parse_dates=["applied_at"])
    a = a.sort_values("applied_at").drop_duplicates("client_id", keep="first")
    a["inst_to_income"] = a["amount"] / a["term"] / a["income"].clip(lower=1)
    return a


def bureau():
    b = pd.read_csv("bureau_snapshots.csv", parse_dates=["snapshot_at"])
    b = b.sort_values(["client_id", "snapshot_at"])
    return b.drop_duplicates("client_id", keep="last")


def build() -> Parts:
    a = applications().merge(bureau(), on="client_id", how="left")
    a["debt_to_income"] = a["total_debt"] / a["income"].clip(lower=1)
    cols = APP_COLS + BUREAU_COLS + ["inst_to_income", "debt_to_income"]
    old = a[a["applied_at"] < CUT]
    new = a[a["applied_at"] >= CUT]
    return Parts(old[cols], old["bad_90"], new[cols], new["bad_90"])


def models():
    yield "scorecard", make_pipeline(SimpleImputer(strategy="median"), StandardScaler(), LogisticRegressionCV(Cs=10, max_iter=2000))
    yield "forest", make_pipeline(SimpleImputer(strategy="median"), RandomForestClassifier(500, min_samples_leaf=20))
    yield "xgb", XGBClassifier(n_estimators=400, max_depth=4, learning_rate=0.03)


def main():
    parts = build()
    print("train", parts.X_train.shape, "bad", parts.y_train.mean())
    print("test ", parts.X_test.shape, "bad", parts.y_test.mean())
    rows = []
    for name, m in models():
        m.fit(parts.X_train, parts.y_train)
        p = m.predict_proba(parts.X_test)[:, 1]
        rows.append({"model": name, "gini": 2 * roc_auc_score(parts.y_test, p) - 1, "mean_p": np.mean(p)})
    print(pd.DataFrame(rows).to_string(index=False))


if __name__ == "__main__":
    main()
