# expects: nothing
#!/usr/bin/env python3
"""Customer lifetime value, monthly job.

    train   fit, report, refit on everything, save
    predict apply the saved pipeline to the new customers
"""
import argparse
import json
import logging
import sys
from datetime import datetime
from pathlib import Path

import joblib
import numpy as np
import pandas as pd
from sklearn.base import clone
from sklearn.compose import ColumnTransformer, TransformedTargetRegressor
from sklearn.impute import SimpleImputer
from sklearn.linear_model import TweedieRegressor
from sklearn.metrics import mean_absolute_error, mean_tweedie_deviance
from sklearn.model_selection import GridSearchCV, train_test_split
from sklearn.pipeline import Pipeline
from sklearn.preprocessing import OneHotEncoder, QuantileTransformer

log = logging.getLogger("ltv")
BASE = Path("/srv/ltv")
NUM = ["first_basket", "n_items", "n_sessions", "minutes_on_site", "discount_used", "days_to_second"]
CAT = ["channel", "device", "country"]
TARGET = "revenue_365d"


def pipeline():
    num = Pipeline([("imp", SimpleImputer(strategy="constant", fill_value=-1)), ("qt", QuantileTransformer(200))])
    pre = ColumnTransformer([("num", num, NUM), ("cat", OneHotEncoder(handle_unknown="ignore", min_frequency=50), CAT)])
    return Pipeline([("pre", pre), ("glm", TweedieRegressor(power=1.5, link="log", max_iter=1000))])


def train(path):
    df = pd.read_parquet(path)
    df = df[df[TARGET] >= 0]
    X, y = df[NUM + CAT], df[TARGET]
    X_tr, X_te, y_tr, y_te = train_test_split(X, y, test_size=0.2, random_state=365)

    gs = GridSearchCV(pipeline(), {"glm__alpha": np.logspace(-4, 0, 9)}, cv=5, scoring="neg_mean_absolute_error", n_jobs=-1)
    gs.fit(X_tr, y_tr)
    p = gs.predict(X_te)
    report = {
        "when": datetime.utcnow().isoformat(),
        "alpha": gs.best_params_["glm__alpha"],
        "mae": mean_absolute_error(y_te, p),
        "deviance": mean_tweedie_deviance(y_te, np.clip(p, 1e-6, None), power=1.5),
        "ratio": float(p.sum() / y_te.sum()),
    }
    log.info("report %s", report)

    # for production: same settings, all customers
    final = clone(gs.best_estimator_)
    final.fit(X, y)
    joblib.dump(final, BASE / "ltv.joblib")
    (BASE / "report.json").write_text(json.dumps(report, indent=2))
    return final


def predict(model, path, out):
    new = pd.read_parquet(path)
    new["ltv"] = model.predict(new[NUM + CAT])
    new["ltv_band"] = pd.cut(new["ltv"], [-np.inf, 20, 80, 250, np.inf], labels=["D", "C", "B", "A"])
    new[["customer_id", "ltv", "ltv_band"]].to_csv(out, index=False)
    log.info("%d customers written to %s", len(new), out)


def main(argv=None):
    ap = argparse.ArgumentParser()
    ap.add_argument("--history", default=BASE / "history.parquet")
    ap.add_argument("--new", default=BASE / "new_customers.parquet")
    ap.add_argument("--out", default=BASE / "scores.csv")
    a = ap.parse_args(argv)
    logging.basicConfig(level=logging.INFO, stream=sys.stdout)
    model = train(a.history)
    predict(model, a.new, a.out)


if __name__ == "__main__":
    main()
