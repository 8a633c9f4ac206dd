# expects: nothing
"""Slices of one scan stay on one side."""
import numpy as np
import pandas as pd
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score

slices = pd.read_parquet("slices.parquet")
slices["z_rank"] = slices.groupby("subject").z.rank(pct=True)
subjects = slices["subject"].unique()
rng = np.random.default_rng(4)
rng.shuffle(subjects)
held = set(subjects[: len(subjects) // 5])
is_test = slices["subject"].isin(held)
train, test = slices[~is_test], slices[is_test]
feats = [c for c in slices if c.startswith("rad_")] + ["z_rank"]
clf = LogisticRegression(max_iter=1000).fit(train[feats], train["tumour"])
print(roc_auc_score(test["tumour"], clf.predict_proba(test[feats])[:, 1]))
