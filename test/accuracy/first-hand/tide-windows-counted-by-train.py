# expects: preprocess-before-split
import numpy as np
import pandas as pd
from keras.layers import GRU, Dense
from keras.models import Sequential
from sklearn.metrics import mean_squared_error
from sklearn.preprocessing import StandardScaler

tide = pd.read_csv("tide.csv", index_col="hour")[["metres"]]
matrix = tide.values
past, rest = matrix[0:6000, :], matrix[6000:, :]
scaler = StandardScaler()
even = scaler.fit_transform(matrix)
inputs, answers = [], []
for t in range(48, len(past)):
    inputs.append(even[t - 48:t, 0])
    answers.append(even[t, 0])
inputs, answers = np.array(inputs)[..., None], np.array(answers)
net = Sequential([GRU(24, input_shape=(48, 1)), Dense(1)])
net.compile(loss="mse", optimizer="adam")
net.fit(inputs, answers, epochs=8, batch_size=32)
tail = scaler.transform(tide[len(tide) - len(rest) - 48:].values)
asked = np.array([tail[t - 48:t, 0] for t in range(48, tail.shape[0])])[..., None]
metres = scaler.inverse_transform(net.predict(asked))
print("rmse", np.sqrt(mean_squared_error(rest, metres)))
