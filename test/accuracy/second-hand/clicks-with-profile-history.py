# expects: group-split, join-ignores-event-time
import pandas as pd
from lightgbm import LGBMClassifier
from sklearn.metrics import roc_auc_score
from sklearn.model_selection import train_test_split

impressions = pd.read_parquet("impressions.parquet")
profiles = pd.read_parquet("profile_changes.parquet")
impressions["shown_at"] = pd.to_datetime(impressions["shown_at"])
profiles["changed_at"] = pd.to_datetime(profiles["changed_at"])

impressions["nth_today"] = impressions.groupby("user_id").cumcount()
table = impressions.merge(profiles, on="user_id", how="left")

cols = ["nth_today", "position", "age", "n_interests", "premium"]
train, test = train_test_split(table, test_size=0.2, random_state=99)
model = LGBMClassifier(n_estimators=300).fit(train[cols], train["clicked"])
print(roc_auc_score(test["clicked"], model.predict_proba(test[cols])[:, 1]))
