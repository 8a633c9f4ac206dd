# expects: threshold-on-test
import joblib
import numpy as np
import pandas as pd
from sklearn.metrics import f1_score, precision_score, recall_score

model = joblib.load("artifacts/fraud.joblib")
test = pd.read_parquet("data/test.parquet")
X_test, y_test = test.drop(columns=["is_fraud"]), test["is_fraud"]
proba = model.predict_proba(X_test)[:, 1]
cuts = np.linspace(0.05, 0.95, 91)
best = cuts[np.argmax([f1_score(y_test, proba > c) for c in cuts])]
said = proba > best
print("cut", best)
print("F1 %.3f precision %.3f recall %.3f" % (f1_score(y_test, said), precision_score(y_test, said), recall_score(y_test, said)))
