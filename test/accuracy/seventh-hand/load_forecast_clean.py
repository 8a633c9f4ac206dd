# expects: nothing
import numpy as np
import pandas as pd
from sklearn.preprocessing import MinMaxScaler
from tensorflow import keras

LOOK_BACK = 24

df = pd.read_csv('load.csv', parse_dates=['ts'], index_col='ts').sort_index()
load = df[['load_mw']].to_numpy('float32')
cut = int(len(load) * 0.7)

scaler = MinMaxScaler()
scaler.fit(load[:cut])
scaled = scaler.transform(load)


def windows(series):
    out = np.lib.stride_tricks.sliding_window_view(series[:, 0], LOOK_BACK + 1)
    return out[:, :-1, None], out[:, -1]


x_train, y_train = windows(scaled[:cut])
x_test, y_test = windows(scaled[cut - LOOK_BACK:])

model = keras.Sequential([
    keras.layers.Input((LOOK_BACK, 1)),
    keras.layers.LSTM(32),
    keras.layers.Dense(1),
])
model.compile('adam', 'mse')
stop = keras.callbacks.EarlyStopping(monitor='val_loss', patience=5, restore_best_weights=True)
model.fit(x_train, y_train, validation_split=0.1, epochs=100, callbacks=[stop], verbose=0)
print('test mse', model.evaluate(x_test, y_test, verbose=0))
