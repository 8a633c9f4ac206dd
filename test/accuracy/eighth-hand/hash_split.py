# expects: nothing
import zlib

import numpy as np
import pandas as pd
from sklearn.ensemble import RandomForestClassifier
from sklearn.metrics import roc_auc_score


def in_test(user, share=0.2):
    return zlib.crc32(str(user).encode()) % 1000 < share * 1000


sessions = pd.read_parquet("sessions.parquet")
sessions["n_user"] = sessions.groupby("user_id").cumcount()
mask = sessions["user_id"].map(in_test).to_numpy()
train, test = sessions[~mask], sessions[mask]
fill = train[["dwell", "depth"]].median()
cols = ["dwell", "depth", "n_user"]
rf = RandomForestClassifier(200).fit(train[cols].fillna(fill), train["bought"])
print(roc_auc_score(test["bought"], rf.predict_proba(test[cols].fillna(fill))[:, 1]))
