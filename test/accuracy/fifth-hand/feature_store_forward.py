# expects: future-feature
import pandas as pd
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score

visits = pd.read_csv("visits.csv", parse_dates=["visited_at"]).sort_values("visited_at")
labs = pd.read_csv("labs.csv", parse_dates=["taken_at"]).sort_values("taken_at")
joined = pd.merge_asof(visits, labs, left_on="visited_at", right_on="taken_at", by="patient", direction="forward")
joined = joined.dropna(subset=["crp", "wbc"])

old = joined[joined.visited_at.dt.year < 2019]
new = joined[joined.visited_at.dt.year >= 2019]
lr = LogisticRegression().fit(old[["crp", "wbc", "age"]], old["admitted"])
print("AUC", roc_auc_score(new["admitted"], lr.predict_proba(new[["crp", "wbc", "age"]])[:, 1]))
