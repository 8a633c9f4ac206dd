# expects: join-ignores-event-time
import pandas as pd
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score

orders = pd.read_parquet("labels/orders.parquet")
orders["event_timestamp"] = pd.to_datetime(orders["event_timestamp"])
stats = pd.read_parquet("offline_store/driver_stats.parquet")
stats["event_timestamp"] = pd.to_datetime(stats["event_timestamp"])
stats = stats.rename(columns={"event_timestamp": "computed_at"})

training = orders.merge(stats[["driver_id", "computed_at", "conv_rate", "acc_rate"]], on="driver_id", how="left")
training = training.sort_values("event_timestamp").fillna({"conv_rate": 0, "acc_rate": 0})
cols = ["conv_rate", "acc_rate", "distance_km"]
old = training[training.event_timestamp < "2024-03-01"]
new = training[training.event_timestamp >= "2024-03-01"]
lr = LogisticRegression().fit(old[cols], old["late"])
print("AUC", roc_auc_score(new["late"], lr.predict_proba(new[cols])[:, 1]))
