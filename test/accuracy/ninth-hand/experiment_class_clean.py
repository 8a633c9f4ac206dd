# expects: nothing
"""Predictive maintenance: failure within 24 h from the sensor summary table."""
import json
import logging
import os
from datetime import datetime

import joblib
import numpy as np
import pandas as pd
from sklearn.compose import ColumnTransformer
from sklearn.ensemble import RandomForestClassifier
from sklearn.impute import SimpleImputer
from sklearn.metrics import average_precision_score, f1_score, roc_auc_score
from sklearn.model_selection import train_test_split
from sklearn.pipeline import Pipeline
from sklearn.preprocessing import OneHotEncoder, StandardScaler

logger = logging.getLogger(__name__)


class Experiment:
    NUM = ["air_temp", "process_temp", "rpm", "torque", "tool_wear"]
    CAT = ["type"]
    TARGET = "machine_failure"

    def __init__(self, path, out="runs", seed=0):
        self.path = path
        self.seed = seed
        self.out = os.path.join(out, datetime.now().strftime("%Y%m%d-%H%M%S"))
        self.history = []
        self.best = None

    # ---------------------------------------------------------------- data
    def split(self):
        df = pd.read_csv(self.path)
        df["power"] = df["torque"] * df["rpm"] * 2 * np.pi / 60
        df["dT"] = df["process_temp"] - df["air_temp"]
        X = df[self.NUM + ["power", "dT"] + self.CAT]
        y = df[self.TARGET]
        X_dev, self.X_te, y_dev, self.y_te = train_test_split(X, y, test_size=0.2, stratify=y, random_state=self.seed)
        self.X_tr, self.X_va, self.y_tr, self.y_va = train_test_split(X_dev, y_dev, test_size=0.2, stratify=y_dev, random_state=self.seed)

    # --------------------------------------------------------------- model
    def build(self, **kw):
        num = Pipeline([("imp", SimpleImputer(strategy="median")), ("sc", StandardScaler())])
        pre = ColumnTransformer([("num", num, self.NUM + ["power", "dT"]), ("cat", OneHotEncoder(handle_unknown="ignore"), self.CAT)])
        return Pipeline([("pre", pre), ("rf", RandomForestClassifier(n_jobs=-1, random_state=self.seed, **kw))])

    def score(self, model, X, y):
        p = model.predict_proba(X)[:, 1]
        return {"auc": roc_auc_score(y, p), "ap": average_precision_score(y, p), "f1": f1_score(y, p > 0.5)}

    def search(self, grid):
        for kw in grid:
            model = self.build(**kw)
            model.fit(self.X_tr, self.y_tr)
            s = self.score(model, self.X_va, self.y_va)
            self.history.append({**kw, **s})
            logger.info("%s %s", kw, s)
            if self.best is None or s["ap"] > self.best[0]:
                self.best = (s["ap"], kw, model)
        return self.best[1]

    def finish(self):
        os.makedirs(self.out)
        model = self.best[2]
        final = self.score(model, self.X_te, self.y_te)
        joblib.dump(model, os.path.join(self.out, "model.joblib"))
        with open(os.path.join(self.out, "result.json"), "w") as f:
            json.dump({"params": self.best[1], "test": final}, f)
        pd.DataFrame(self.history).to_csv(os.path.join(self.out, "history.csv"))
        return final


if __name__ == "__main__":
    logging.basicConfig(level=logging.INFO)
    exp = Experiment("ai4i2020.csv", seed=4)
    exp.split()
    grid = [dict(n_estimators=n, min_samples_leaf=l, max_features=f) for n in (200, 600) for l in (1, 3, 10) for f in ("sqrt", 0.5)]
    print("best:", exp.search(grid))
    print("test:", exp.finish())
