# expects: nothing
import numpy as np
import pandas as pd
from xgboost import XGBClassifier
from sklearn.metrics import log_loss

df = pd.read_csv("yeast.data", header=None, sep=r"\s+")
df = df.drop(columns=[0])
df[9] = df[9].map({"CYT": 0, "NUC": 1, "MIT": 2}).fillna(3).astype(int)

train, valid, test = np.split(df.sample(frac=1, random_state=42), [int(.6 * len(df)), int(.8 * len(df))])

def xy(part):
    return part.drop(columns=[9]).values, part[9].values

best, best_loss = None, np.inf
for depth in (3, 5, 7):
    m = XGBClassifier(max_depth=depth, n_estimators=200)
    m.fit(*xy(train))
    Xv, yv = xy(valid)
    loss = log_loss(yv, m.predict_proba(Xv))
    if loss < best_loss:
        best, best_loss = m, loss

Xt, yt = xy(test)
print("final", log_loss(yt, best.predict_proba(Xt)))
