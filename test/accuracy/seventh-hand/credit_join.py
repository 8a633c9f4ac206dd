# expects: join-ignores-event-time
"""Feature table for application scoring."""
import pandas as pd
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.metrics import roc_auc_score

apps = pd.read_csv("applications.csv", parse_dates=["applied_at"])
bureau = pd.read_csv("bureau_snapshots.csv", parse_dates=["snapshot_at"])

table = apps.merge(bureau, on="customer_id", how="left")
table = table.sort_values("applied_at")

features = ["amount", "term", "income", "bureau_score", "open_lines", "delinquencies"]
past = table[table["applied_at"] < "2023-01-01"]
later = table[table["applied_at"] >= "2023-01-01"]
model = HistGradientBoostingClassifier().fit(past[features], past["bad"])
print(roc_auc_score(later["bad"], model.predict_proba(later[features])[:, 1]))
