# expects: overlap
import pandas as pd
from collections import Counter
from imblearn.over_sampling import SMOTE
from sklearn.ensemble import RandomForestClassifier
from sklearn.metrics import classification_report, roc_auc_score
from sklearn.model_selection import train_test_split

credit = pd.read_csv("creditcard.csv")
X = credit.drop(["Class", "Time"], axis=1)
y = credit["Class"]
print("before", Counter(y))
X_res, y_res = SMOTE(random_state=42).fit_resample(X, y)
print("after", Counter(y_res))

X_train, X_test, y_train, y_test = train_test_split(X_res, y_res, test_size=0.2, random_state=42)
rf = RandomForestClassifier(n_estimators=100, random_state=42)
rf.fit(X_train, y_train)
y_pred = rf.predict(X_test)
print(classification_report(y_test, y_pred))
print("AUC", roc_auc_score(y_test, rf.predict_proba(X_test)[:, 1]))
