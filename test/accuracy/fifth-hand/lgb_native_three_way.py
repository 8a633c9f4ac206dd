# expects: nothing
import lightgbm as lgb
import numpy as np
import pandas as pd
from sklearn.metrics import log_loss
from sklearn.model_selection import train_test_split

df = pd.read_feather("clicks.feather")
feats = [c for c in df if c.startswith("f_")]
dev, test = train_test_split(df, test_size=0.2, random_state=10)
tr, va = train_test_split(dev, test_size=0.2, random_state=11)

d_tr = lgb.Dataset(tr[feats], tr["click"])
d_va = lgb.Dataset(va[feats], va["click"], reference=d_tr)
bst = lgb.train({"objective": "binary", "learning_rate": 0.05}, d_tr, 5000, valid_sets=[d_va],
                callbacks=[lgb.early_stopping(100), lgb.log_evaluation(500)])
grid = np.linspace(0.05, 0.95, 19)
p_va = bst.predict(va[feats])
cut = grid[np.argmax([((p_va > t) == va["click"]).mean() for t in grid])]
p = bst.predict(test[feats])
print("logloss", log_loss(test["click"], p), "accuracy at", cut, ((p > cut) == test["click"]).mean())
