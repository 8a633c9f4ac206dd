# expects: nothing
import pandas as pd
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import recall_score
from sklearn.model_selection import train_test_split
from sklearn.utils import resample

calls = pd.read_csv("calls.csv").drop_duplicates()
train, test = train_test_split(calls, test_size=0.2, stratify=calls["fraud"], random_state=0)
pos, neg = train[train.fraud == 1], train[train.fraud == 0]
pos = resample(pos, n_samples=len(neg), random_state=123)
train = pd.concat([pos, neg]).sample(frac=1, random_state=0)
logit = LogisticRegression(max_iter=400).fit(train.drop(columns="fraud"), train["fraud"])
print("recall", recall_score(test["fraud"], logit.predict(test.drop(columns="fraud"))))
