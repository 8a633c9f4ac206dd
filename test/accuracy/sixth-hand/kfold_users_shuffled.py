# expects: group-split
import numpy as np
import pandas as pd
import xgboost as xgb
from sklearn.metrics import average_precision_score
from sklearn.model_selection import KFold

sessions = pd.read_parquet("sessions.parquet")
sessions["share_of_user"] = sessions["seconds"] / sessions["seconds"].clip(lower=1)
sessions["n_before"] = sessions.groupby("user_id").cumcount()
features = ["pages", "seconds", "n_before", "mobile"]
oof = np.zeros(len(sessions))
for tr, va in KFold(5, shuffle=True, random_state=0).split(sessions):
    clf = xgb.XGBClassifier(n_estimators=300).fit(sessions.iloc[tr][features], sessions.iloc[tr]["bought"])
    oof[va] = clf.predict_proba(sessions.iloc[va][features])[:, 1]
print("AP", average_precision_score(sessions["bought"], oof))
