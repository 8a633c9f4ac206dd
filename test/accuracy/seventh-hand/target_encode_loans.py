# expects: preprocess-before-split
import pandas as pd
import lightgbm as lgb
from sklearn.model_selection import train_test_split
from sklearn.metrics import roc_auc_score

loans = pd.read_csv("data/loans.csv")
loans["defaulted"] = (loans.status == "Charged Off").astype(int)
loans = loans.drop(columns=["status", "loan_id"])

# replace each category by its default rate
for col in ["purpose", "state", "grade"]:
    rate = loans.groupby(col)["defaulted"].mean()
    loans[col + "_rate"] = loans[col].map(rate)
loans = loans.drop(columns=["purpose", "state", "grade"])

X = loans.drop("defaulted", axis=1)
y = loans["defaulted"]
X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.25, random_state=11)

clf = lgb.LGBMClassifier(n_estimators=300, learning_rate=0.03)
clf.fit(X_train, y_train)
p = clf.predict_proba(X_test)[:, 1]
print("AUC = %.4f" % roc_auc_score(y_test, p))
