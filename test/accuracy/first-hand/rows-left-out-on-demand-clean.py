# expects: nothing
import argparse

import pandas as pd
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import train_test_split
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

options = argparse.ArgumentParser()
options.add_argument("--rows", type=int)
options.add_argument("--stratify", action="store_true")
asked = options.parse_args()

letters = pd.read_csv("letters.csv").dropna()
counts = letters["office"].value_counts()
rare = counts[counts < 5].index
if len(rare) > 0:
    letters = letters[~letters["office"].isin(rare)]
if asked.rows:
    letters = letters.sample(asked.rows)
X, y = letters.drop(columns="office"), letters["office"]
if asked.stratify:
    X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.3, stratify=y)
else:
    X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.3)
model = make_pipeline(StandardScaler(), LogisticRegression()).fit(X_train, y_train)
print(model.score(X_test, y_test))
