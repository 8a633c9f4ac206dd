# expects: nothing
import numpy as np
import pandas as pd
from imblearn.over_sampling import RandomOverSampler
from imblearn.under_sampling import RandomUnderSampler
from sklearn.metrics import matthews_corrcoef
from sklearn.model_selection import StratifiedKFold
from xgboost import XGBClassifier

yeast = pd.read_csv("yeast.csv")
X, y = yeast.drop(columns="cls").values, (yeast["cls"] == "ME2").astype(int).values
X, y = RandomUnderSampler(sampling_strategy=0.1, random_state=0).fit_resample(X, y)
mcc = []
for train, test in StratifiedKFold(5, shuffle=True, random_state=3).split(X, y):
    Xr, yr = RandomOverSampler(random_state=0).fit_resample(X[train], y[train])
    m = XGBClassifier(n_estimators=100).fit(Xr, yr)
    mcc.append(matthews_corrcoef(y[test], m.predict(X[test])))
print(np.mean(mcc))
