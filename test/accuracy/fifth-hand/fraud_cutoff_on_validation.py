# expects: nothing
import numpy as np
import pandas as pd
from sklearn.ensemble import RandomForestClassifier
from sklearn.metrics import precision_recall_curve, classification_report
from sklearn.model_selection import train_test_split

tx = pd.read_csv("creditcard.csv")
X, y = tx[[f"V{i}" for i in range(1, 29)]], tx["Class"]
X_rest, X_test, y_rest, y_test = train_test_split(X, y, stratify=y, test_size=0.3, random_state=0)
X_train, X_cal, y_train, y_cal = train_test_split(X_rest, y_rest, stratify=y_rest, test_size=0.3, random_state=0)
rf = RandomForestClassifier(100, n_jobs=-1).fit(X_train, y_train)

precision, recall, thresholds = precision_recall_curve(y_cal, rf.predict_proba(X_cal)[:, 1])
f1 = 2 * precision * recall / (precision + recall + 1e-12)
best = thresholds[np.argmax(f1[:-1])]
print("best threshold", best)
print(classification_report(y_test, (rf.predict_proba(X_test)[:, 1] >= best).astype(int)))
