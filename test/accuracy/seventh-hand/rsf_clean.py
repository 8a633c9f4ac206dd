# expects: nothing
import numpy as np
from sksurv.datasets import load_gbsg2
from sksurv.ensemble import RandomSurvivalForest
from sksurv.metrics import concordance_index_censored
from sksurv.preprocessing import OneHotEncoder
from sklearn.model_selection import train_test_split
from sklearn.pipeline import make_pipeline

X, y = load_gbsg2()
X["tgrade"] = X["tgrade"].map({"I": 0, "II": 1, "III": 2}).astype(int)
X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.25, random_state=20)
model = make_pipeline(OneHotEncoder(), RandomSurvivalForest(n_estimators=1000, min_samples_leaf=15, n_jobs=-1, random_state=20))
model.fit(X_train, y_train)
print(model.score(X_test, y_test))
