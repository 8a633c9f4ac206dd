# expects: nothing
import matplotlib.pyplot as plt
import pandas as pd
from sklearn.ensemble import RandomForestClassifier
from sklearn.metrics import auc, f1_score, precision_recall_curve
from sklearn.model_selection import train_test_split
import yaml

cfg = yaml.safe_load(open("cfg.yml"))
d = pd.read_csv("aml_alerts.csv")
Xtr, Xte, ytr, yte = train_test_split(d.drop(columns="sar"), d["sar"], stratify=d["sar"], random_state=2)
rf = RandomForestClassifier(500, class_weight="balanced").fit(Xtr, ytr)
s = rf.predict_proba(Xte)[:, 1]
prec, rec, thr = precision_recall_curve(yte, s)
plt.step(rec, prec)
plt.title(f"AP area {auc(rec, prec):.3f}")
plt.savefig("pr.png")
print("F1 at the agreed operating point", f1_score(yte, s > cfg["threshold"]))
