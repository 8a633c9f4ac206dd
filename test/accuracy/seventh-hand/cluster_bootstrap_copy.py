# expects: overlap
import pandas as pd
import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score

rng = np.random.default_rng(0)
d = pd.read_csv("tumor.csv")
d = d.sample(n=5000, replace=True, random_state=0)   # more data
d = d.reset_index(drop=True)
test = d.sample(frac=.3, random_state=1)
train = d.drop(test.index)
m = LogisticRegression(max_iter=300).fit(train.drop(columns="y"), train["y"])
print(roc_auc_score(test["y"], m.predict_proba(test.drop(columns="y"))[:, 1]))
