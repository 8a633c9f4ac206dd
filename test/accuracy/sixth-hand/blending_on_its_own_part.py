# expects: nothing
import numpy as np
import pandas as pd
from catboost import CatBoostClassifier
from lightgbm import LGBMClassifier
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import log_loss, roc_auc_score
from sklearn.model_selection import train_test_split
from xgboost import XGBClassifier

df = pd.read_csv("bank_loans.csv")
X, y = df.drop(columns=["loan_id", "default"]), df["default"]
X_fit, X_hold, y_fit, y_hold = train_test_split(X, y, test_size=0.4, random_state=0, stratify=y)
X_blend, X_test, y_blend, y_test = train_test_split(X_hold, y_hold, test_size=0.5, random_state=0, stratify=y_hold)

base = [LGBMClassifier(n_estimators=500), XGBClassifier(n_estimators=500), CatBoostClassifier(iterations=500, verbose=0)]
for m in base:
    m.fit(X_fit, y_fit)
    print(type(m).__name__, log_loss(y_blend, m.predict_proba(X_blend)))


def stacked(rows):
    return np.column_stack([m.predict_proba(rows)[:, 1] for m in base])


meta = LogisticRegression().fit(stacked(X_blend), y_blend)
print("blend AUC", roc_auc_score(y_test, meta.predict_proba(stacked(X_test))[:, 1]))
