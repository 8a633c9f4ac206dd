# expects: nothing
import numpy as np
import pandas as pd
import xgboost as xgb
from sklearn.metrics import average_precision_score
from sklearn.model_selection import GroupKFold

sessions = pd.read_parquet("sessions.parquet")
sessions["n_before"] = sessions.sort_values("started").groupby("user_id").cumcount()
features = ["pages", "seconds", "n_before", "mobile"]
oof = np.zeros(len(sessions))
for tr, va in GroupKFold(5).split(sessions, sessions["bought"], groups=sessions["user_id"]):
    dtr = xgb.DMatrix(sessions.iloc[tr][features], label=sessions.iloc[tr]["bought"])
    dva = xgb.DMatrix(sessions.iloc[va][features])
    booster = xgb.train({"objective": "binary:logistic", "eta": 0.1}, dtr, num_boost_round=300)
    oof[va] = booster.predict(dva)
print("AP", average_precision_score(sessions["bought"], oof))
