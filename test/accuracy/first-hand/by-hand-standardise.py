# expects: preprocess-before-split
import numpy as np
import pandas as pd

data = pd.read_csv('ex1.csv')
X = data[['size', 'rooms']].values
y = data['price'].values
mu = X.mean(axis=0)
sigma = X.std(axis=0)
X = (X - mu) / sigma
n = int(0.8 * len(X))
X_train, X_test = X[:n], X[n:]
y_train, y_test = y[:n], y[n:]
from sklearn.linear_model import LinearRegression
reg = LinearRegression().fit(X_train, y_train)
err = y_test - reg.predict(X_test)
print(np.sqrt(np.mean(err ** 2)))
