# expects: nothing
import joblib
import numpy as np
import pandas as pd
from sklearn.metrics import classification_report, precision_recall_curve

model = joblib.load("artifacts/churn.joblib")
valid = pd.read_parquet("data/valid.parquet")
test = pd.read_parquet("data/test.parquet")
p, r, t = precision_recall_curve(valid["churned"], model.predict_proba(valid.drop(columns="churned"))[:, 1])
f1 = 2 * p * r / np.maximum(p + r, 1e-9)
cut = t[np.argmax(f1[:-1])]
said = model.predict_proba(test.drop(columns="churned"))[:, 1] >= cut
print(cut, classification_report(test["churned"], said))
