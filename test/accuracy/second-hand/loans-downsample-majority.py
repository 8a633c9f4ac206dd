# expects: nothing
import pandas as pd
from sklearn.ensemble import GradientBoostingClassifier
from sklearn.metrics import roc_auc_score
from sklearn.model_selection import train_test_split

loans = pd.read_csv("lending.csv")
numeric = ["loan_amnt", "annual_inc", "dti", "open_acc", "revol_util"]
loans["defaulted"] = (loans["loan_status"] == "Charged Off").astype(int)
loans = loans[numeric + ["defaulted"]].fillna(-1)

# throw away good loans until both kinds are equally many: no row appears twice
bad = loans[loans.defaulted == 1]
print("bad loans:", len(bad))
good = loans[loans.defaulted == 0].sample(n=len(bad), random_state=123)
balanced = pd.concat([good, bad])

X_train, X_test, y_train, y_test = train_test_split(balanced[numeric], balanced.defaulted, test_size=0.3, random_state=0)
gb = GradientBoostingClassifier().fit(X_train, y_train)
print(dict(zip(numeric, gb.feature_importances_.round(3))))
print("auc", roc_auc_score(y_test, gb.predict_proba(X_test)[:, 1]))
