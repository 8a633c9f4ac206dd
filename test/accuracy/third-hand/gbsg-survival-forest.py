# expects: nothing
import numpy as np
import pandas as pd
from sklearn.impute import SimpleImputer
from sklearn.model_selection import train_test_split
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler
from sksurv.ensemble import RandomSurvivalForest
from sksurv.metrics import concordance_index_censored
from sksurv.util import Surv

gbsg = pd.read_csv("gbsg2.csv")
y = Surv.from_arrays(event=gbsg.pop("cens").astype(bool), time=gbsg.pop("days_followed"))
X = gbsg[["age", "tsize", "pnodes", "progrec", "estrec"]]

idx_train, idx_test = train_test_split(np.arange(len(X)), test_size=0.25, random_state=20)
forest = make_pipeline(SimpleImputer(strategy="median"), StandardScaler(), RandomSurvivalForest(n_estimators=500, n_jobs=-1))
forest.fit(X.iloc[idx_train], y[idx_train])

risk = forest.predict(X.iloc[idx_test])
event, time = y.dtype.names
print("c-index", concordance_index_censored(y[idx_test][event], y[idx_test][time], risk)[0])
