# expects: overlap
import pandas as pd
from imblearn.over_sampling import SMOTE
from sklearn.ensemble import GradientBoostingClassifier
from sklearn.metrics import recall_score, roc_auc_score
from sklearn.model_selection import train_test_split

tx = pd.read_csv("creditcard.csv").drop_duplicates()
X = tx.drop(columns=["Class", "Time"])
y = tx["Class"]
print(y.value_counts(normalize=True))
X, y = SMOTE(random_state=1).fit_resample(X, y)
X_tr, X_te, y_tr, y_te = train_test_split(X, y, test_size=0.25, random_state=1)
gb = GradientBoostingClassifier().fit(X_tr, y_tr)
print("recall", recall_score(y_te, gb.predict(X_te)))
print("auc", roc_auc_score(y_te, gb.predict_proba(X_te)[:, 1]))
