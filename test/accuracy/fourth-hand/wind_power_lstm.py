# expects: preprocess-before-split
import numpy as np
import pandas as pd
from sklearn.preprocessing import MinMaxScaler
from sklearn.metrics import mean_squared_error
from keras.models import Sequential
from keras.layers import LSTM, Dense

LOOK_BACK = 24

frame = pd.read_csv('turbine.csv', index_col='ts', parse_dates=True)
series = frame[['power_kw']].values.astype('float32')

scaler = MinMaxScaler(feature_range=(0, 1))
series = scaler.fit_transform(series)

cut = int(len(series) * 0.75)
train, test = series[0:cut, :], series[cut:len(series), :]


def create_dataset(data, look_back=1):
    xs, ys = [], []
    for i in range(len(data) - look_back - 1):
        xs.append(data[i:(i + look_back), 0])
        ys.append(data[i + look_back, 0])
    return np.array(xs), np.array(ys)


trainX, trainY = create_dataset(train, LOOK_BACK)
testX, testY = create_dataset(test, LOOK_BACK)
trainX = np.reshape(trainX, (trainX.shape[0], trainX.shape[1], 1))
testX = np.reshape(testX, (testX.shape[0], testX.shape[1], 1))

model = Sequential()
model.add(LSTM(32, input_shape=(LOOK_BACK, 1)))
model.add(Dense(1))
model.compile(loss='mean_squared_error', optimizer='adam')
model.fit(trainX, trainY, epochs=15, batch_size=32, verbose=2)

testPredict = scaler.inverse_transform(model.predict(testX))
testY = scaler.inverse_transform([testY])
print('Test RMSE %.2f kW' % np.sqrt(mean_squared_error(testY[0], testPredict[:, 0])))
