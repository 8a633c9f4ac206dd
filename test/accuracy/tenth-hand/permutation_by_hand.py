# expects: nothing
"""Which sensors matter for the casting defect model? Permutation importance by hand
because sklearn's one is too slow with our predict (calls a service in prod)."""
import argparse
import logging

import numpy as np
import pandas as pd
from sklearn.impute import SimpleImputer
from sklearn.metrics import average_precision_score
from sklearn.model_selection import train_test_split
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler
from sklearn.svm import SVC

log = logging.getLogger("perm")


class CastingData:
    DROP = ["part_no", "defect"]

    def __init__(self, fn):
        self.df = pd.read_feather(fn)

    def describe(self):
        d = self.df.describe().T
        d["missing"] = self.df.isna().mean()
        d["z_max"] = (d["max"] - d["mean"]) / d["std"]
        log.info("\n%s", d.sort_values("z_max", ascending=False).head(10))
        return self

    def parts(self, seed=0):
        X = self.df.drop(columns=self.DROP)
        X["dT"] = X["temp_die"] - X["temp_melt"]
        X["p_slope"] = X["p_end"] - X["p_start"]
        return train_test_split(X, self.df["defect"], test_size=0.25, stratify=self.df["defect"], random_state=seed)


def importance(model, X, y, base, n=5, seed=0):
    rng = np.random.default_rng(seed)
    out = {}
    for c in X.columns:
        drop = []
        for _ in range(n):
            Xp = X.copy()
            Xp[c] = rng.permutation(Xp[c].to_numpy())
            drop.append(base - average_precision_score(y, model.decision_function(Xp)))
        out[c] = (np.mean(drop), np.std(drop))
    return pd.DataFrame(out, index=["mean", "std"]).T.sort_values("mean", ascending=False)


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("--data", default="casting.feather")
    ap.add_argument("--repeats", type=int, default=5)
    a = ap.parse_args()
    logging.basicConfig(level=logging.INFO)
    X_tr, X_te, y_tr, y_te = CastingData(a.data).describe().parts()
    model = make_pipeline(SimpleImputer(strategy="median"), StandardScaler(), SVC(C=3, class_weight="balanced"))
    model.fit(X_tr, y_tr)
    ap_test = average_precision_score(y_te, model.decision_function(X_te))
    log.info("average precision %.4f (base rate %.4f)", ap_test, y_te.mean())
    tab = importance(model, X_te, y_te, ap_test, a.repeats)
    tab.to_csv("perm_importance.csv")
    print(tab.head(20).round(4))


if __name__ == "__main__":
    main()
