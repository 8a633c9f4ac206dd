# expects: nothing
import lightgbm as lgb
import pandas as pd
from sklearn.metrics import roc_auc_score
from sklearn.model_selection import train_test_split

CATEGORICAL = ["region", "occupation", "vehicle_make"]
NUMERIC = ["age", "bonus_malus", "vehicle_age"]


def mean_encode(train, test, cols, target, m=20):
    prior = train[target].mean()
    for c in cols:
        stats = train.groupby(c)[target].agg(["mean", "count"])
        smooth = (stats["mean"] * stats["count"] + prior * m) / (stats["count"] + m)
        train[c + "_te"] = train[c].map(smooth)
        test[c + "_te"] = test[c].map(smooth).fillna(prior)
    return train, test


policies = pd.read_csv("policies.csv")
train, test = train_test_split(policies, test_size=0.2, random_state=2020)
train, test = mean_encode(train.copy(), test.copy(), CATEGORICAL, "claimed")
cols = NUMERIC + [c + "_te" for c in CATEGORICAL]
clf = lgb.LGBMClassifier(n_estimators=300).fit(train[cols], train["claimed"])
print("AUC", roc_auc_score(test["claimed"], clf.predict_proba(test[cols])[:, 1]))
