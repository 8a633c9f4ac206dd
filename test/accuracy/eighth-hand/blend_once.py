# expects: nothing
import numpy as np
import pandas as pd
from catboost import CatBoostClassifier
from lightgbm import LGBMClassifier
from sklearn.metrics import roc_auc_score
from sklearn.model_selection import train_test_split
from xgboost import XGBClassifier

porto = pd.read_csv("porto.csv")
y = porto.pop("target")
porto = porto.drop(columns="id")
Xa, Xb, ya, yb = train_test_split(porto, y, stratify=y, test_size=0.2, random_state=0)
members = [LGBMClassifier(n_estimators=300), XGBClassifier(n_estimators=300), CatBoostClassifier(verbose=0)]
p = np.mean([m.fit(Xa, ya).predict_proba(Xb)[:, 1] for m in members], axis=0)
print("gini", 2 * roc_auc_score(yb, p) - 1)
