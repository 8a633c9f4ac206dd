# expects: nothing
"""Insurance claim severity. XGBoost (gamma deviance), validation for the number of rounds."""
import json
from pathlib import Path

import numpy as np
import pandas as pd
import xgboost as xgb
from sklearn.metrics import mean_absolute_error, mean_gamma_deviance
from sklearn.model_selection import train_test_split

BASE = Path(__file__).resolve().parent
PARAMS = dict(objective="reg:gamma", eta=0.03, max_depth=5, subsample=0.7, colsample_bytree=0.5, min_child_weight=20, seed=0)
BRANDS = ["B1", "B2", "B3", "B4", "B5", "B6", "B10", "B11", "B12", "B13", "B14"]
AREAS = {"A": 0, "B": 1, "C": 2, "D": 3, "E": 4, "F": 5}


def load():
    freq = pd.read_csv(BASE / "data" / "policies.csv")
    freq = freq.query("ClaimAmount > 0")
    freq["Area"] = freq["Area"].map(AREAS)
    for b in BRANDS:
        freq["brand_" + b] = (freq["VehBrand"] == b).astype("int8")
    freq["Density"] = np.log(freq["Density"])
    freq["VehAge"] = freq["VehAge"].clip(upper=20)
    y = freq["ClaimAmount"]
    X = freq.drop(columns=["ClaimAmount", "VehBrand", "Region", "IDpol"])
    return X, y


def metrics(y, p):
    return {
        "mae": float(mean_absolute_error(y, p)),
        "gamma_dev": float(mean_gamma_deviance(y, p)),
        "bias": float(p.mean() / y.mean() - 1),
    }


def main():
    X, y = load()
    X_dev, X_test, y_dev, y_test = train_test_split(X, y, test_size=0.2, random_state=5)
    X_tr, X_val, y_tr, y_val = train_test_split(X_dev, y_dev, test_size=0.15, random_state=5)
    dtr = xgb.DMatrix(X_tr, y_tr)
    dval = xgb.DMatrix(X_val, y_val)
    dtest = xgb.DMatrix(X_test)

    bst = xgb.train(PARAMS, dtr, 4000, evals=[(dtr, "train"), (dval, "val")], early_stopping_rounds=75, verbose_eval=100)
    p_val = bst.predict(dval, iteration_range=(0, bst.best_iteration + 1))
    p = bst.predict(dtest, iteration_range=(0, bst.best_iteration + 1))
    report = {"rounds": bst.best_iteration, "val": metrics(y_val, p_val), "test": metrics(y_test, p)}

    # constant price for comparison
    const = np.full(len(y_test), y_tr.mean())
    report["constant"] = metrics(y_test, const)
    (BASE / "report.json").write_text(json.dumps(report, indent=2))
    print(json.dumps(report, indent=2))


if __name__ == "__main__":
    main()
