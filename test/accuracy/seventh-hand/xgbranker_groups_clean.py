# expects: nothing
import pandas as pd
import numpy as np
import xgboost as xgb
from sklearn.metrics import ndcg_score
from sklearn.model_selection import GroupShuffleSplit

log = pd.read_parquet("clicks.parquet").sort_values("query_id")
log["ctr_rank"] = log.groupby("query_id")["position"].rank()
tr, te = next(GroupShuffleSplit(test_size=.25, n_splits=1, random_state=0).split(log, groups=log["query_id"]))
train, test = log.iloc[tr].sort_values("query_id"), log.iloc[te].sort_values("query_id")
f = ["bm25", "title_match", "price", "rating"]
rk = xgb.XGBRanker(objective="rank:ndcg", n_estimators=200)
rk.fit(train[f], train["clicked"], qid=train["query_id"])
test = test.assign(score=rk.predict(test[f]))
print(np.mean([ndcg_score([g["clicked"]], [g["score"]]) for _, g in test.groupby("query_id") if len(g) > 1]))
