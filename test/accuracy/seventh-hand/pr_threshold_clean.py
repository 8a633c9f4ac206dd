# expects: nothing
import joblib
import numpy as np
import pandas as pd
from sklearn.calibration import CalibratedClassifierCV
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import precision_recall_curve, f1_score, brier_score_loss
from sklearn.model_selection import train_test_split

df = pd.read_parquet("complaints.parquet")
emb = df.filter(regex="^emb_")
X, y = emb.to_numpy(), df["escalated"].to_numpy()
Xa, Xte, ya, yte = train_test_split(X, y, test_size=0.2, stratify=y, random_state=0)
Xtr, Xca, ytr, yca = train_test_split(Xa, ya, test_size=0.25, stratify=ya, random_state=0)

base = LogisticRegression(class_weight="balanced", max_iter=2000).fit(Xtr, ytr)
clf = CalibratedClassifierCV(base, cv="prefit", method="isotonic").fit(Xca, yca)
p = clf.predict_proba(Xca)[:, 1]
prec, rec, thr = precision_recall_curve(yca, p)
f1 = 2 * prec * rec / np.clip(prec + rec, 1e-9, None)
t = thr[np.argmax(f1[:-1])]

pt = clf.predict_proba(Xte)[:, 1]
print("f1", f1_score(yte, pt >= t), "brier", brier_score_loss(yte, pt))
joblib.dump((clf, t), "complaints.joblib")
