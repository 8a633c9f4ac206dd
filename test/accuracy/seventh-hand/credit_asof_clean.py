# expects: nothing
"""Feature table for application scoring, as known at the time of applying."""
import pandas as pd
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.metrics import roc_auc_score

apps = pd.read_csv("applications.csv", parse_dates=["applied_at"]).sort_values("applied_at")
bureau = pd.read_csv("bureau_snapshots.csv", parse_dates=["snapshot_at"]).sort_values("snapshot_at")
branches = pd.read_csv("branches.csv")

table = pd.merge_asof(apps, bureau, left_on="applied_at", right_on="snapshot_at", by="customer_id")
table = table.merge(branches, on="branch_id", how="left")

features = ["amount", "term", "income", "bureau_score", "open_lines", "region_code"]
past = table[table["applied_at"] < "2023-01-01"]
later = table[table["applied_at"] >= "2023-01-01"]
model = HistGradientBoostingClassifier().fit(past[features], past["bad"])
print(roc_auc_score(later["bad"], model.predict_proba(later[features])[:, 1]))
