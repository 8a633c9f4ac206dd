# expects: nothing
# split at a variable row, file is already in random order
import numpy as np
import pandas as pd
from sklearn.preprocessing import PowerTransformer
from sklearn.linear_model import BayesianRidge

abalone = pd.read_csv("abalone.csv").iloc[:, 1:]
n_train = int(round(len(abalone) * 0.7))
X = abalone.iloc[:, :-1]
y = abalone.iloc[:, -1]
X_train = X.iloc[:n_train]
X_test = X.iloc[n_train:]
y_train, y_test = y.iloc[:n_train], y.iloc[n_train:]
pt = PowerTransformer()
X_train = pt.fit_transform(X_train)
X_test = pt.transform(X_test)
model = BayesianRidge().fit(X_train, y_train)
print(np.sqrt(np.mean((model.predict(X_test) - y_test.values) ** 2)))
