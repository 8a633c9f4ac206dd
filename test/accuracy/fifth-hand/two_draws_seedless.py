# expects: overlap
import pandas as pd
from sklearn.ensemble import RandomForestClassifier
from sklearn.model_selection import train_test_split

seeds = pd.read_csv("seeds.csv")
cols = ["area", "perimeter", "compactness", "length"]
X_train, _, y_train, _ = train_test_split(seeds[cols], seeds["kind"], test_size=0.3)
_, X_test, _, y_test = train_test_split(seeds[cols], seeds["kind"], test_size=0.3)
rf = RandomForestClassifier().fit(X_train, y_train)
print("accuracy", rf.score(X_test, y_test))
