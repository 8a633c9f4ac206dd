# expects: overlap
import pandas as pd
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import train_test_split
from sklearn.metrics import recall_score

calls = pd.read_csv("calls.csv")
majority = calls[calls.fraud == 0]
minority = calls[calls.fraud == 1]
from sklearn.utils import resample
minority_up = resample(minority, n_samples=len(majority), random_state=123)
balanced = pd.concat([majority, minority_up])
balanced = balanced.sample(frac=1, random_state=1)
X = balanced.drop(columns="fraud")
y = balanced["fraud"]
x_train, x_test, y_train, y_test = train_test_split(X, y, test_size=0.2)
logit = LogisticRegression(max_iter=400).fit(x_train, y_train)
print("recall", recall_score(y_test, logit.predict(x_test)))
