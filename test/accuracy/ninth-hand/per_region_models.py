# expects: nothing
"""Crop yield: a separate forest per climate region."""
import logging

import numpy as np
import pandas as pd
from sklearn.ensemble import RandomForestRegressor
from sklearn.metrics import mean_absolute_percentage_error, r2_score
from sklearn.model_selection import train_test_split

log = logging.getLogger("yield")
COLS = ["ph", "clay", "soc", "gdd", "precip", "radiation", "n_rate", "p_rate", "irrigated"]


def compute_metrics(y, p):
    return {"r2": r2_score(y, p), "mape": mean_absolute_percentage_error(y, p), "bias": float(np.mean(p - y)), "n": len(y)}


def fit_region(df, seed=0):
    X_tr, X_te, y_tr, y_te = train_test_split(df[COLS], df["yield_t_ha"], test_size=0.3, random_state=seed)
    medians = X_tr.median()
    rf = RandomForestRegressor(400, min_samples_leaf=3, n_jobs=-1, random_state=seed)
    rf.fit(X_tr.fillna(medians), y_tr)
    p = rf.predict(X_te.fillna(medians))
    return rf, compute_metrics(y_te, p)


def main():
    logging.basicConfig(level=logging.INFO, format="%(message)s")
    fields = pd.read_csv("fields.csv")
    fields["irrigated"] = fields["irrigated"].map({"y": 1, "n": 0})
    fields = fields[fields["yield_t_ha"].between(0.2, 20)]
    log.info("%s", fields["region"].value_counts())

    rows, forests = [], {}
    for region in sorted(fields["region"].unique()):
        sub = fields[fields["region"] == region]
        if len(sub) < 200:
            log.info("skip %s", region)
            continue
        forests[region], m = fit_region(sub)
        rows.append({"region": region, **m})
    out = pd.DataFrame(rows).set_index("region")
    log.info("%s", out.round(3))
    log.info("weighted mape %.3f", np.average(out["mape"], weights=out["n"]))
    out.to_csv("per_region.csv")


if __name__ == "__main__":
    main()
