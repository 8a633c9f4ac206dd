# expects: nothing
import pandas as pd, lightgbm as lgb
from sklearn.metrics import roc_auc_score
from sklearn.model_selection import train_test_split
d = pd.read_parquet("loans.parquet")
bad = d.status.isin(["Charged Off", "Default"])
tr, te, btr, bte = train_test_split(d.drop(columns=["status"]), bad, stratify=bad, random_state=0)
train_set = lgb.Dataset(tr, label=btr)
m = lgb.train({"objective": "binary"}, train_set)
print(roc_auc_score(bte, m.predict(te)))
