# expects: nothing
import pandas as pd
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.metrics import roc_auc_score

jobs = pd.read_csv("jobs.csv", parse_dates=["created_at"]).sort_values("created_at")
readings = pd.read_csv("readings.csv", parse_dates=["read_at"]).sort_values("read_at")

table = pd.merge_asof(
    jobs, readings, left_on="created_at", right_on="read_at", by="meter_id",
    direction="backward", tolerance=pd.Timedelta("30D"), allow_exact_matches=False,
)
cols = ["meter_age", "kwh", "error_code", "signal_db"]
before = table[table["created_at"] < "2024-01-01"]
after = table[table["created_at"] >= "2024-01-01"]
model = HistGradientBoostingClassifier().fit(before[cols], before["defect"])
print(roc_auc_score(after["defect"], model.predict_proba(after[cols])[:, 1]))
