# expects: nothing
import pandas as pd
from lightgbm import LGBMClassifier
from sklearn.metrics import roc_auc_score
from sklearn.model_selection import train_test_split

apps = pd.read_csv("applications.csv", parse_dates=["birth_date"])
apps["age"] = 2024 - apps["birth_date"].dt.year
cols = ["age", "income", "dti", "employment_months"]
train, test = train_test_split(apps, test_size=0.25, stratify=apps["bad"], random_state=3)
m = LGBMClassifier().fit(train[cols], train["bad"])
test = test.assign(score=m.predict_proba(test[cols])[:, 1])
print("overall", roc_auc_score(test["bad"], test["score"]))
for region, part in test.groupby("region"):
    if part["bad"].nunique() == 2:
        print(region, len(part), roc_auc_score(part["bad"], part["score"]))
