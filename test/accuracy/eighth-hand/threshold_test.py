# expects: threshold-on-test
import numpy as np
import pandas as pd
from sklearn.ensemble import RandomForestClassifier
from sklearn.metrics import f1_score, precision_recall_curve
from sklearn.model_selection import train_test_split

data = pd.read_csv("phishing_urls.csv")
X = data.drop(columns=["label"])
y = data["label"]
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=4)
model = RandomForestClassifier(300).fit(X_train, y_train)

scores = model.predict_proba(X_test)[:, 1]
prec, rec, thr = precision_recall_curve(y_test, scores)
f1 = 2 * prec * rec / (prec + rec + 1e-12)
best = thr[np.argmax(f1[:-1])]
print(f"best threshold {best:.3f}")
print("F1", f1_score(y_test, scores >= best))
