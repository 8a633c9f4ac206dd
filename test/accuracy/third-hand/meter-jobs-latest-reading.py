# expects: join-ignores-event-time
"""Will the engineer find the meter defect? One job is one visit of one meter."""
import pandas as pd
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.metrics import roc_auc_score

jobs = pd.read_csv("jobs.csv", parse_dates=["created_at"])
readings = pd.read_csv("readings.csv", parse_dates=["read_at"])
newest = readings.sort_values("read_at").drop_duplicates("meter_id", keep="last")

table = jobs.merge(newest, on="meter_id", how="left")
cols = ["meter_age", "kwh", "error_code", "signal_db"]

before = table[table["created_at"] < "2024-01-01"]
after = table[table["created_at"] >= "2024-01-01"]
model = HistGradientBoostingClassifier().fit(before[cols], before["defect"])
print(roc_auc_score(after["defect"], model.predict_proba(after[cols])[:, 1]))
