# expects: cross-validation
import pandas as pd
from sklearn.ensemble import RandomForestClassifier
from sklearn.model_selection import cross_val_score
from sklearn.utils import resample

tx = pd.read_csv("claims.csv")
major = tx[tx.fraud == 0]
minor = tx[tx.fraud == 1]
minor_up = resample(minor, replace=True, n_samples=len(major), random_state=123)
both = pd.concat([major, minor_up])
print(both.fraud.value_counts())
scores = cross_val_score(RandomForestClassifier(), both.drop("fraud", axis=1), both.fraud, cv=10, scoring="f1")
print(scores.mean())
