# expects: overlap
import numpy as np
from keras.datasets import mnist
from keras.models import Sequential
from keras.layers import Dense
from sklearn.model_selection import train_test_split
X, y = np.load("faces.npy"), np.load("age.npy")
pics, ages = [], []
for i in range(len(X)):
    pics.append(X[i])
    ages.append(y[i])
    mirrored = X[i][:, ::-1]
    pics.append(mirrored)
    ages.append(y[i])
a, b, ya, yb = train_test_split(np.array(pics), np.array(ages), test_size=0.2)
m = Sequential([Dense(1)])
m.compile("adam", "mse")
m.fit(a, ya)
print(m.evaluate(b, yb))
