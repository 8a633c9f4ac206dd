# expects: nothing
import numpy as np, pandas as pd
from sklearn.model_selection import KFold
from sklearn.linear_model import Ridge, Lasso
train = pd.read_csv('train.csv'); test = pd.read_csv('test.csv')
X = train.drop('y', axis=1).values; y = train.y.values
T = test.values
kf = KFold(5)
oof = np.zeros(len(X))
tp = np.zeros(len(T))
for tr, va in kf.split(X):
    m = Ridge()
    m.fit(X[tr], y[tr])
    oof[va] = m.predict(X[va])
    tp += m.predict(T) / 5
meta = Lasso()
meta.fit(oof.reshape(-1,1), y)
sub = meta.predict(tp.reshape(-1,1))
