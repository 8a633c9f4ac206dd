# expects: nothing
import numpy as np
import pandas as pd

# linear regression from scratch
data = pd.read_csv("advertising.csv")
train = data.sample(frac=0.8, random_state=200)
test = data.drop(train.index)
mean, std = train.mean(), train.std()
train_n = (train - mean) / std
test_n = (test - mean) / std
X = np.c_[np.ones(len(train_n)), train_n[["TV", "Radio", "Newspaper"]]]
y = train_n["Sales"].to_numpy()
theta = np.zeros(4)
for it in range(2000):
    grad = X.T @ (X @ theta - y) / len(y)
    theta -= 0.05 * grad
Xt = np.c_[np.ones(len(test_n)), test_n[["TV", "Radio", "Newspaper"]]]
pred = Xt @ theta
print("test mse", ((pred - test_n["Sales"]) ** 2).mean())
