# expects: nothing
import pandas as pd
import lightgbm as lgb
from sklearn.model_selection import train_test_split, KFold
from sklearn.metrics import roc_auc_score

CATS = ["purpose", "state", "grade"]
loans = pd.read_csv("data/loans.csv")
loans["defaulted"] = (loans.pop("status") == "Charged Off").astype(int)

train, test = train_test_split(loans, test_size=0.25, random_state=11)
train, test = train.reset_index(drop=True), test.reset_index(drop=True)
prior = train["defaulted"].mean()

for col in CATS:
    train[col + "_rate"] = prior
    for fit_idx, enc_idx in KFold(5, shuffle=True, random_state=0).split(train):
        rate = train.loc[fit_idx].groupby(col)["defaulted"].mean()
        train.loc[enc_idx, col + "_rate"] = train.loc[enc_idx, col].map(rate).fillna(prior)
    full = train.groupby(col)["defaulted"].mean()
    test[col + "_rate"] = test[col].map(full).fillna(prior)

features = [c for c in train.columns if c not in CATS + ["defaulted", "loan_id"]]
clf = lgb.LGBMClassifier(n_estimators=300).fit(train[features], train["defaulted"])
print(roc_auc_score(test["defaulted"], clf.predict_proba(test[features])[:, 1]))
