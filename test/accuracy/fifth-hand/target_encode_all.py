# expects: preprocess-before-split
import pandas as pd
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.metrics import roc_auc_score
from sklearn.model_selection import train_test_split

jobs = pd.read_csv("hr.csv")
rate = jobs.groupby("city")["left"].mean()
jobs["city_rate"] = jobs["city"].map(rate)
X = jobs[["experience", "salary", "city_rate"]]
X_tr, X_te, y_tr, y_te = train_test_split(X, jobs["left"], test_size=0.25, random_state=0)
hgb = HistGradientBoostingClassifier().fit(X_tr, y_tr)
print(roc_auc_score(y_te, hgb.predict_proba(X_te)[:, 1]))
