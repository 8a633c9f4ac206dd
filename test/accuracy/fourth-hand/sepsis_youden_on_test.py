# expects: threshold-on-test
import numpy as np
import pandas as pd
from sklearn.ensemble import RandomForestClassifier
from sklearn.metrics import confusion_matrix, roc_curve
from sklearn.model_selection import train_test_split

sepsis = pd.read_csv("sepsis.csv")
X = sepsis[["heart_rate", "resp", "temp", "wbc", "age"]]
y = sepsis["sepsis"]
X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.3, stratify=y, random_state=6)

rf = RandomForestClassifier(500, min_samples_leaf=5, random_state=6).fit(X_train, y_train)
prob = rf.predict_proba(X_test)[:, 1]

fpr, tpr, thresholds = roc_curve(y_test, prob)
cutoff = thresholds[np.argmax(tpr - fpr)]
print("cut-off by Youden's J: %.3f" % cutoff)

tn, fp, fn, tp = confusion_matrix(y_test, prob >= cutoff).ravel()
print("sensitivity %.3f, specificity %.3f" % (tp / (tp + fn), tn / (tn + fp)))
