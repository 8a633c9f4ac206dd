# expects: threshold-on-test
from sklearn.metrics import cohen_kappa_score, roc_curve
from sklearn.model_selection import train_test_split
from xgboost import XGBClassifier
import numpy as np
import pandas as pd

leads = pd.read_csv("leads.csv")
X, y = leads.filter(like="n_"), leads["converted"]
Xa, Xb, ya, yb = train_test_split(X, y, test_size=0.2, random_state=4)
model = XGBClassifier(n_estimators=150).fit(Xa, ya)
p = model.predict_proba(Xb)[:, 1]
fpr, tpr, cuts = roc_curve(yb, p)
youden = cuts[np.argmax(tpr - fpr)]
print("cut", youden, "kappa", cohen_kappa_score(yb, p >= youden))
