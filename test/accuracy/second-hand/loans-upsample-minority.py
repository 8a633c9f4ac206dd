# expects: overlap, target-in-features
import pandas as pd
from sklearn.ensemble import GradientBoostingClassifier
from sklearn.metrics import roc_auc_score
from sklearn.model_selection import train_test_split
from sklearn.utils import resample

loans = pd.read_csv("lending.csv")
loans["defaulted"] = (loans["loan_status"] == "Charged Off").astype(int)
loans["bad"] = loans["defaulted"]
loans = loans.select_dtypes("number").fillna(-1)

good = loans[loans.defaulted == 0]
bad = loans[loans.defaulted == 1]
bad_up = resample(bad, replace=True, n_samples=len(good), random_state=123)
balanced = pd.concat([good, bad_up])
print(balanced.defaulted.value_counts())

y = balanced.defaulted
X = balanced.drop("defaulted", axis=1)
X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.3, random_state=0)
gb = GradientBoostingClassifier().fit(X_train, y_train)
print("auc", roc_auc_score(y_test, gb.predict_proba(X_test)[:, 1]))
