# expects: nothing
import numpy as np
import pandas as pd
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import MinMaxScaler
from tensorflow import keras

ecg = pd.read_csv("ecg.csv", header=None).to_numpy()
X, y = ecg[:, :-1], ecg[:, -1]
X_rest, X_test, y_rest, y_test = train_test_split(X, y, test_size=0.2, random_state=21)
X_train, X_val, y_train, y_val = train_test_split(X_rest, y_rest, test_size=0.2, random_state=21)
scaler = MinMaxScaler().fit(X_train)
normal = scaler.transform(X_train[y_train == 1])
auto = keras.Sequential([keras.layers.Dense(32, activation="relu"), keras.layers.Dense(8, activation="relu"), keras.layers.Dense(140, activation="sigmoid")])
auto.compile("adam", "mae")
auto.fit(normal, normal, epochs=20, batch_size=512)


def errors(part):
    part = scaler.transform(part)
    return np.mean(np.abs(auto.predict(part) - part), axis=1)


val = errors(X_val)
cuts = np.quantile(val, np.linspace(0.5, 0.99, 50))
cut = max(cuts, key=lambda c: f1_score(y_val == 0, val > c))
print("F1", f1_score(y_test == 0, errors(X_test) > cut))
