# expects: nothing
"""PV power, next hour. LSTM, window reaches back into the training period."""
import numpy as np
import pandas as pd
from sklearn.metrics import mean_squared_error
from sklearn.preprocessing import MinMaxScaler
from tensorflow.keras.callbacks import EarlyStopping, ModelCheckpoint
from tensorflow.keras.layers import LSTM, Dense, Input
from tensorflow.keras.models import Sequential

WIN = 48
COLS = ["power", "ghi", "temp_air", "wind"]
SPLIT = "2022-01-01"


class Windows:
    def __init__(self, win, target=0):
        self.win = win
        self.target = target

    def __call__(self, a):
        X, y = [], []
        for i in range(self.win, len(a)):
            X.append(a[i - self.win:i])
            y.append(a[i, self.target])
        return np.asarray(X, dtype="float32"), np.asarray(y, dtype="float32")


def read():
    df = pd.read_csv("pv_plant_07.csv", parse_dates=["time"], index_col="time")
    df = df[COLS].resample("1H").mean()
    df["power"] = df["power"].clip(lower=0)
    return df.ffill()


def net():
    m = Sequential([Input((WIN, len(COLS))), LSTM(80), Dense(24, activation="relu"), Dense(1)])
    m.compile("adam", "mse")
    return m


def unscale(sc, v):
    dummy = np.zeros((len(v), len(COLS)))
    dummy[:, 0] = v
    return sc.inverse_transform(dummy)[:, 0]


df = read()
train = df[df.index < SPLIT]
test = df[df.index >= SPLIT]
print(len(train), len(test))

sc = MinMaxScaler()
train_s = sc.fit_transform(train)

# last WIN hours of train + all of test
total = pd.concat([train, test])
inputs = total[len(total) - len(test) - WIN:]
inputs_s = sc.transform(inputs)

to_win = Windows(WIN)
X_train, y_train = to_win(train_s)
X_test, y_test = to_win(inputs_s)

model = net()
cbs = [EarlyStopping(patience=6, restore_best_weights=True), ModelCheckpoint("pv.keras", save_best_only=True)]
model.fit(X_train, y_train, validation_split=0.15, epochs=60, batch_size=64, callbacks=cbs, shuffle=False)

p = unscale(sc, model.predict(X_test)[:, 0])
t = unscale(sc, y_test)
print("RMSE", np.sqrt(mean_squared_error(t, p)))

# persistence for comparison
pers = test["power"].shift(1).iloc[1:]
print("persistence", np.sqrt(mean_squared_error(test["power"].iloc[1:], pers)))
