# expects: nothing
"""Two photographs per patient; patients are divided, not photographs."""
import pandas as pd
import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import train_test_split
from sklearn.metrics import roc_auc_score

meta = pd.read_csv("retina.csv")
emb = np.load("retina_embeddings.npy")
patients = meta["patient_id"].unique()
keep, hold = train_test_split(patients, test_size=0.2, random_state=0)
is_train = meta["patient_id"].isin(keep).values
lr = LogisticRegression(max_iter=5000).fit(emb[is_train], meta["disease"].values[is_train])
print(roc_auc_score(meta["disease"].values[~is_train], lr.predict_proba(emb[~is_train])[:, 1]))
