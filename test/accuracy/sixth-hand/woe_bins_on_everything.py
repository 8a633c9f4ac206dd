# expects: preprocess-before-split
import numpy as np
import pandas as pd
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score
from sklearn.model_selection import train_test_split

loans = pd.read_csv("loans.csv")
for col in ["income", "debt", "age"]:
    bins = pd.qcut(loans[col], 10, duplicates="drop")
    rate = loans.groupby(bins)["bad"].transform("mean")
    loans[col + "_woe"] = np.log(rate / (1 - rate))
cols = ["income_woe", "debt_woe", "age_woe"]
X_train, X_test, y_train, y_test = train_test_split(loans[cols], loans["bad"], test_size=0.3, random_state=7)
lr = LogisticRegression().fit(X_train, y_train)
print(roc_auc_score(y_test, lr.predict_proba(X_test)[:, 1]))
