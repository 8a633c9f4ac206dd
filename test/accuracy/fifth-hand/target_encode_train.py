# expects: nothing
import pandas as pd
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.metrics import roc_auc_score
from sklearn.model_selection import train_test_split

jobs = pd.read_csv("hr.csv")
print(jobs.groupby("city")["left"].mean().sort_values())
train, test = train_test_split(jobs, test_size=0.25, random_state=0)
rate = train.groupby("city")["left"].mean()
prior = train["left"].mean()
train = train.assign(city_rate=train["city"].map(rate))
test = test.assign(city_rate=test["city"].map(rate).fillna(prior))
cols = ["experience", "salary", "city_rate"]
hgb = HistGradientBoostingClassifier().fit(train[cols], train["left"])
print(roc_auc_score(test["left"], hgb.predict_proba(test[cols])[:, 1]))
