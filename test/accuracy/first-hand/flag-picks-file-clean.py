# expects: nothing
import pandas as pd, numpy as np
def load(train=True):
    if train:
        return pd.read_csv('train.csv')
    else:
        return pd.read_csv('test.csv')
tr, te = load(), load(train=False)
from sklearn.preprocessing import StandardScaler
from sklearn.svm import SVC
def prep(df, scaler=None):
    X = df.drop('y', axis=1)
    if scaler is None:
        scaler = StandardScaler()
        X = scaler.fit_transform(X)
    else:
        X = scaler.transform(X)
    return X, df['y'], scaler
X, y, s = prep(tr)
Xt, yt, _ = prep(te, s)
m = SVC().fit(X, y)
print(m.score(Xt, yt))
