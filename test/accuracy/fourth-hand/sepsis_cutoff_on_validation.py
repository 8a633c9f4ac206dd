# expects: nothing
import numpy as np
import pandas as pd
from sklearn.ensemble import RandomForestClassifier
from sklearn.metrics import confusion_matrix, roc_curve
from sklearn.model_selection import train_test_split

sepsis = pd.read_csv("sepsis.csv")
X = sepsis[["heart_rate", "resp", "temp", "wbc", "age"]]
y = sepsis["sepsis"]
X_rest, X_test, y_rest, y_test = train_test_split(X, y, test_size=0.2, stratify=y, random_state=6)
X_train, X_val, y_train, y_val = train_test_split(X_rest, y_rest, test_size=0.25, stratify=y_rest, random_state=6)

rf = RandomForestClassifier(500, min_samples_leaf=5, random_state=6).fit(X_train, y_train)
fpr, tpr, thresholds = roc_curve(y_val, rf.predict_proba(X_val)[:, 1])
cutoff = thresholds[np.argmax(tpr - fpr)]

alarm = rf.predict_proba(X_test)[:, 1] >= cutoff
tn, fp, fn, tp = confusion_matrix(y_test, alarm).ravel()
print("sensitivity %.3f, specificity %.3f" % (tp / (tp + fn), tn / (tn + fp)))
