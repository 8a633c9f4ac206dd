# expects: overlap
import argparse

import pandas as pd
from imblearn.over_sampling import RandomOverSampler
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import train_test_split

options = argparse.ArgumentParser()
options.add_argument("--rows", type=int)
options.add_argument("--balance", action="store_true")
asked = options.parse_args()

letters = pd.read_csv("letters.csv").dropna()
if asked.rows:
    letters = letters.sample(asked.rows)
X, y = letters.drop(columns="office"), letters["office"]
if asked.balance:
    X, y = RandomOverSampler().fit_resample(X, y)
X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.3)
model = LogisticRegression().fit(X_train, y_train)
print(model.score(X_test, y_test))
