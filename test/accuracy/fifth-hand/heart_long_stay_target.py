# expects: nothing
import pandas as pd
import numpy as np
from sklearn.tree import DecisionTreeClassifier
from sklearn.metrics import roc_auc_score
from sklearn.model_selection import train_test_split

los = pd.read_csv("hospital_stay.csv")
los["long_stay"] = np.where(los["days"] > 7, 1, 0)
los["weekend"] = los["weekday"].isin([5, 6]).astype(int)
inputs = ["age", "weekend", "severity"]
train, test = train_test_split(los, test_size=0.3, random_state=8)
tree = DecisionTreeClassifier(max_depth=6).fit(train[inputs], train["long_stay"])
print(roc_auc_score(test["long_stay"], tree.predict_proba(test[inputs])[:, 1]))
