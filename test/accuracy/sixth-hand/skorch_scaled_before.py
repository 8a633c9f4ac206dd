# expects: preprocess-before-split
import numpy as np
from skorch import NeuralNetRegressor
from sklearn.datasets import fetch_california_housing
from sklearn.metrics import mean_squared_error
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import StandardScaler
from torch import nn

X, y = fetch_california_housing(return_X_y=True)
X = StandardScaler().fit_transform(X).astype(np.float32)
y = y.astype(np.float32).reshape(-1, 1)
X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.2, random_state=0)
net = NeuralNetRegressor(nn.Sequential(nn.Linear(8, 64), nn.ReLU(), nn.Linear(64, 1)), max_epochs=50, lr=0.01)
net.fit(X_train, y_train)
print("MSE", mean_squared_error(y_test, net.predict(X_test)))
