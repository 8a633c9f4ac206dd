# expects: nothing
import numpy as np
import pandas as pd

data = pd.read_csv('ex1.csv')
X = data[['size', 'rooms']].values
y = data['price'].values
n = int(0.8 * len(X))
X_train, X_test = X[:n], X[n:]
y_train, y_test = y[:n], y[n:]
mu, sigma = X_train.mean(axis=0), X_train.std(axis=0)
X_train = (X_train - mu) / sigma
X_test = (X_test - mu) / sigma
from sklearn.linear_model import LinearRegression
reg = LinearRegression().fit(X_train, y_train)
err = y_test - reg.predict(X_test)
print(np.sqrt(np.mean(err ** 2)))
