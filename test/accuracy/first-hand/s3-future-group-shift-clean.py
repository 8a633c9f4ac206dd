# expects: nothing
import pandas as pd
from catboost import CatBoostClassifier
from sklearn.metrics import f1_score

events = pd.read_csv("sessions.csv", parse_dates=["started_at"])
events = events.sort_values(["user_id", "started_at"])
events["last_pages"] = events.groupby("user_id")["pages"].shift(1)
events = events.fillna(0)
early = events[events.started_at < "2021-06-01"]
late = events[events.started_at >= "2021-06-01"]
drop = ["user_id", "started_at", "churned"]
model = CatBoostClassifier(verbose=0)
model.fit(early.drop(columns=drop), early["churned"])
print(f1_score(late["churned"], model.predict(late.drop(columns=drop))))
