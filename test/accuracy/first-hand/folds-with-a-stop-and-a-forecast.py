# expects: nothing
import pandas as pd, lightgbm as lgb, numpy as np
from sklearn.model_selection import StratifiedKFold
from sklearn.metrics import roc_auc_score
train, test = pd.read_csv("train.csv"), pd.read_csv("test.csv")
f = [c for c in train.columns if c not in ["id", "target"]]
oof, sub = np.zeros(len(train)), np.zeros(len(test))
for k, (i, j) in enumerate(StratifiedKFold(5, shuffle=True, random_state=1).split(train, train.target)):
    a = lgb.Dataset(train.iloc[i][f], label=train.iloc[i]["target"])
    b = lgb.Dataset(train.iloc[j][f], label=train.iloc[j]["target"])
    m = lgb.train({"objective": "binary"}, a, 1000, valid_sets=[a, b], callbacks=[lgb.early_stopping(50)])
    oof[j] = m.predict(train.iloc[j][f])
    sub += m.predict(test[f]) / 5
print(roc_auc_score(train.target, oof))
