# expects: nothing
import lightgbm as lgb
import numpy as np
import pandas as pd
from sklearn.metrics import ndcg_score

log = pd.read_parquet("search_log.parquet").sort_values("query_id")
feats = ["bm25", "ctr_prior", "title_len", "price_rank"]
qids = log["query_id"].unique()
np.random.default_rng(0).shuffle(qids)
n = len(qids)
tr = log[log.query_id.isin(qids[: int(0.7 * n)])]
va = log[log.query_id.isin(qids[int(0.7 * n): int(0.85 * n)])]
te = log[log.query_id.isin(qids[int(0.85 * n):])]

ranker = lgb.LGBMRanker(n_estimators=1000)
ranker.fit(tr[feats], tr["grade"], group=tr.groupby("query_id", sort=False).size(),
           eval_set=[(va[feats], va["grade"])], eval_group=[va.groupby("query_id", sort=False).size()],
           callbacks=[lgb.early_stopping(50)])
out = []
for _, g in te.groupby("query_id"):
    if len(g) > 1 and g.grade.max() > 0:
        out.append(ndcg_score([g.grade], [ranker.predict(g[feats])], k=10))
print("ndcg@10", np.mean(out))
