# expects: preprocess-before-split, cross-validation
import numpy as np
import pandas as pd
from sklearn.model_selection import KFold
from sklearn.preprocessing import PowerTransformer
from sklearn.svm import SVR

abalone = pd.read_csv("abalone.data", header=None, names="sex length diameter height whole shucked viscera shell rings".split())
y = abalone.rings.values.astype(float)
X = abalone.drop(columns=["rings", "sex"]).values

X = PowerTransformer().fit_transform(X)

errors = []
folds = KFold(n_splits=10, shuffle=True, random_state=3)
for number, (inside, outside) in enumerate(folds.split(X), start=1):
    svr = SVR(C=10, epsilon=0.3)
    svr.fit(X[inside], y[inside])
    delta = svr.predict(X[outside]) - y[outside]
    errors.append(np.sqrt(np.mean(delta ** 2)))
    print(number, errors[-1])
print("rmse %.3f +- %.3f" % (np.mean(errors), np.std(errors)))
