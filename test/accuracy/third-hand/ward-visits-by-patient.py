# expects: nothing
import pandas as pd
from sklearn.ensemble import RandomForestClassifier
from sklearn.metrics import roc_auc_score
from sklearn.model_selection import GroupShuffleSplit

visits = pd.read_csv("visits.csv")
print("visits per patient", visits.groupby("patient_id").size().median())
vitals = ["heart_rate", "sys_bp", "dia_bp", "temperature", "spo2"]
visits = visits.dropna(subset=vitals)

gss = GroupShuffleSplit(n_splits=1, test_size=0.2, random_state=8)
train_idx, test_idx = next(gss.split(visits, groups=visits["patient_id"]))
train, test = visits.iloc[train_idx], visits.iloc[test_idx]

rf = RandomForestClassifier(n_estimators=400, min_samples_leaf=5).fit(train[vitals], train["admitted"])
print(roc_auc_score(test["admitted"], rf.predict_proba(test[vitals])[:, 1]))
