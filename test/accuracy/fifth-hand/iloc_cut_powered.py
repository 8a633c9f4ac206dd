# expects: preprocess-before-split
import numpy as np
import pandas as pd
from sklearn.preprocessing import PowerTransformer
from sklearn.linear_model import BayesianRidge

abalone = pd.read_csv("abalone.csv").iloc[:, 1:]
n_train = int(round(len(abalone) * 0.7))
X = abalone.iloc[:, :-1]
y = abalone.iloc[:, -1]
pt = PowerTransformer()
pt.fit(X)
X_train = pt.transform(X.iloc[:n_train])
X_test = pt.transform(X.iloc[n_train:])
y_train, y_test = y.iloc[:n_train], y.iloc[n_train:]
model = BayesianRidge().fit(X_train, y_train)
print(np.sqrt(np.mean((model.predict(X_test) - y_test.values) ** 2)))
