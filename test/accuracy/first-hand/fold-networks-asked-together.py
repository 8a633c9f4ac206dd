# expects: nothing
import numpy as np
import pandas as pd
from sklearn.model_selection import GroupKFold
from tensorflow import keras

visits = pd.read_csv('visits.csv')
X, y = visits[['pulse', 'weight', 'age']], visits['returned']
networks = []
for fit, hold in GroupKFold(4).split(X, y, visits['patient']):
    network = keras.Sequential([keras.layers.Dense(8, activation='relu'), keras.layers.Dense(1, activation='sigmoid')])
    network.compile(optimizer='adam', loss='binary_crossentropy')
    network.fit(X.iloc[fit], y.iloc[fit], epochs=5, validation_data=(X.iloc[hold], y.iloc[hold]))
    networks.append(network)


def together(networks, rows):
    return sum(network.predict(rows) for network in networks) / len(networks)


np.save('shares.npy', together(networks, visits[['pulse', 'weight', 'age']].iloc[-500:]))
