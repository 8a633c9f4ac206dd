# expects: multi-test, threshold-on-test
import numpy as np
import pandas as pd
from sklearn.ensemble import AdaBoostClassifier
from sklearn.metrics import accuracy_score
from sklearn.model_selection import train_test_split
d = pd.read_csv("d.csv")
a, b, ya, yb = train_test_split(d.drop(columns="y"), d["y"])
m = AdaBoostClassifier(n_estimators=400).fit(a, ya)
best_n, best_acc = 0, 0.0
for n, p in enumerate(m.staged_predict(b), start=1):
    acc = accuracy_score(yb, p)
    if acc > best_acc:
        best_n, best_acc = n, acc
final = AdaBoostClassifier(n_estimators=best_n).fit(a, ya)
print(accuracy_score(yb, final.predict(b)))
