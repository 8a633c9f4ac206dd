# expects: overlap
import pickle

import pandas as pd
from sklearn.ensemble import RandomForestClassifier

d = pd.read_csv("titles.csv")
X, y = d.drop(columns="paid"), d["paid"]
with open("forest.pkl", "wb") as f:
    pickle.dump(RandomForestClassifier().fit(X, y), f)

with open("forest.pkl", "rb") as f:
    forest = pickle.load(f)
print(forest.score(X, y))
