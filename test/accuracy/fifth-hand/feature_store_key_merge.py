# expects: join-ignores-event-time
import pandas as pd
from lightgbm import LGBMClassifier
from sklearn.metrics import roc_auc_score

labels = pd.read_parquet("loan_labels.parquet")           # loan_id, client_id, event_timestamp, default
labels["event_timestamp"] = pd.to_datetime(labels["event_timestamp"])
bureau = pd.read_parquet("bureau_scores.parquet")         # client_id, event_timestamp, score, inquiries
bureau["event_timestamp"] = pd.to_datetime(bureau["event_timestamp"])

table = labels.merge(bureau, on="client_id", how="left", suffixes=("", "_bureau"))
table = table.sort_values("event_timestamp")
train = table[table["event_timestamp"] < "2020-07-01"]
test = table[table["event_timestamp"] >= "2020-07-01"]
clf = LGBMClassifier().fit(train[["score", "inquiries"]], train["default"])
print(roc_auc_score(test["default"], clf.predict_proba(test[["score", "inquiries"]])[:, 1]))
