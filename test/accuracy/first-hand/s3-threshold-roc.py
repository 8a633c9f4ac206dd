# expects: threshold-on-test
import numpy as np
import pandas as pd
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import accuracy_score, roc_curve
from sklearn.model_selection import train_test_split

df = pd.read_csv("heart.csv")
X, y = df.drop(columns=["disease"]), df["disease"]
X_rest, X_test, y_rest, y_test = train_test_split(X, y, test_size=0.2, random_state=0)
X_train, X_val, y_train, y_val = train_test_split(X_rest, y_rest, test_size=0.2, random_state=1)
clf = LogisticRegression(max_iter=1000).fit(X_train, y_train)
proba = clf.predict_proba(X_test)[:, 1]
fpr, tpr, cuts = roc_curve(y_test, proba)
best = cuts[np.argmax(tpr - fpr)]
print(accuracy_score(y_test, proba >= best))
