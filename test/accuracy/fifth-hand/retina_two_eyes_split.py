# expects: group-split
"""Two photographs per patient (left, right)."""
import pandas as pd
import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import train_test_split
from sklearn.metrics import roc_auc_score

meta = pd.read_csv("retina.csv")
emb = np.load("retina_embeddings.npy")
per_patient = meta.groupby("patient_id")["eye"].nunique()
print("patients", len(per_patient), "photos", len(meta))
meta["eyes_seen"] = meta.groupby("patient_id")["eye"].transform("count")

X_tr, X_te, y_tr, y_te = train_test_split(emb, meta["disease"].values, test_size=0.2, random_state=0)
lr = LogisticRegression(max_iter=5000).fit(X_tr, y_tr)
print(roc_auc_score(y_te, lr.predict_proba(X_te)[:, 1]))
