# expects: nothing
import pandas as pd
from feast import FeatureStore
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score

store = FeatureStore(repo_path="feature_repo")
orders = pd.read_parquet("labels/orders.parquet")[["driver_id", "event_timestamp", "late"]]
training = store.get_historical_features(
    entity_df=orders,
    features=["driver_stats:conv_rate", "driver_stats:acc_rate", "driver_stats:avg_daily_trips"],
).to_df().sort_values("event_timestamp")
cols = ["conv_rate", "acc_rate", "avg_daily_trips"]
training[cols] = training[cols].fillna(0)
cut = pd.Timestamp("2024-03-01", tz="UTC")
old, new = training[training.event_timestamp < cut], training[training.event_timestamp >= cut]
lr = LogisticRegression().fit(old[cols], old["late"])
print("AUC", roc_auc_score(new["late"], lr.predict_proba(new[cols])[:, 1]))
