# expects: nothing
import pandas as pd
from lightgbm import LGBMClassifier
from sklearn.metrics import roc_auc_score

labels = pd.read_parquet("loan_labels.parquet")
labels["event_timestamp"] = pd.to_datetime(labels["event_timestamp"])
bureau = pd.read_parquet("bureau_scores.parquet")
bureau["event_timestamp"] = pd.to_datetime(bureau["event_timestamp"])

table = pd.merge_asof(labels.sort_values("event_timestamp"), bureau.sort_values("event_timestamp"),
                      on="event_timestamp", by="client_id", direction="backward", tolerance=pd.Timedelta("90d"))
train = table[table["event_timestamp"] < "2020-07-01"]
test = table[table["event_timestamp"] >= "2020-07-01"]
clf = LGBMClassifier().fit(train[["score", "inquiries"]], train["default"])
print(roc_auc_score(test["default"], clf.predict_proba(test[["score", "inquiries"]])[:, 1]))
