# expects: nothing
import numpy as np
import pandas as pd
from sklearn.model_selection import KFold
from sklearn.preprocessing import StandardScaler
from sklearn.svm import SVR

abalone = pd.read_csv("abalone.data", header=None)
y = abalone[8].values.astype(float)
X = abalone.loc[:, 1:7].values
print(X.shape, y.min(), y.max())

scores = np.zeros(10)
for k, (tr, va) in enumerate(KFold(10, shuffle=True, random_state=3).split(X)):
    scaler = StandardScaler()
    X_tr = scaler.fit_transform(X[tr])
    X_va = scaler.transform(X[va])
    svr = SVR(C=10).fit(X_tr, y[tr])
    scores[k] = svr.score(X_va, y[va])
print(scores.mean(), scores.std())
print("worst fold", scores.argmin())
