# expects: overlap
import numpy as np
from tensorflow import keras
X, y = np.load("x.npy"), np.load("y.npy")
def batches(x, t, size=32):
    while True:
        for i in range(0, len(x), size):
            yield x[i:i + size], t[i:i + size]
m = keras.Sequential([keras.layers.Dense(1)])
m.compile("adam", "mse")
m.fit(batches(X, y), steps_per_epoch=100, epochs=3)
print(m.evaluate(X, y))
