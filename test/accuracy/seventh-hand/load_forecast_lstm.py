# expects: preprocess-before-split
import argparse
import numpy as np
import pandas as pd
from sklearn.preprocessing import MinMaxScaler
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import LSTM, Dense, Dropout


def make_windows(a, look_back):
    xs, ys = [], []
    for i in range(len(a) - look_back):
        xs.append(a[i:i + look_back, 0])
        ys.append(a[i + look_back, 0])
    return np.array(xs)[..., None], np.array(ys)


def build(look_back, units):
    m = Sequential()
    m.add(LSTM(units, input_shape=(look_back, 1)))
    m.add(Dropout(0.2))
    m.add(Dense(1))
    m.compile(loss='mse', optimizer='adam')
    return m


def run(args):
    df = pd.read_csv(args.csv, parse_dates=['ts'], index_col='ts').sort_index()
    load = df[['load_mw']].astype('float32').values
    scaler = MinMaxScaler((0, 1))
    load = scaler.fit_transform(load)
    cut = int(len(load) * 0.7)
    train, test = load[:cut], load[cut:]
    x_train, y_train = make_windows(train, args.look_back)
    x_test, y_test = make_windows(test, args.look_back)
    model = build(args.look_back, args.units)
    model.fit(x_train, y_train, epochs=args.epochs, batch_size=64, verbose=2)
    pred = scaler.inverse_transform(model.predict(x_test))
    true = scaler.inverse_transform(y_test.reshape(-1, 1))
    rmse = np.sqrt(np.mean((pred - true) ** 2))
    print(f'test RMSE {rmse:.2f} MW')


if __name__ == '__main__':
    p = argparse.ArgumentParser()
    p.add_argument('csv')
    p.add_argument('--look-back', type=int, default=24)
    p.add_argument('--units', type=int, default=32)
    p.add_argument('--epochs', type=int, default=20)
    run(p.parse_args())
