# expects: overlap
import pandas as pd, lightgbm as lgb
from sklearn.metrics import roc_auc_score
d = pd.read_parquet("loans.parquet")
bad = (d.status == "Default").astype(int)
x = d.drop(columns=["status"])
m = lgb.train({"objective": "binary"}, lgb.Dataset(x, bad))
print(roc_auc_score(bad, m.predict(x)))
