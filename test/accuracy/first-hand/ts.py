# expects: preprocess-before-split
import numpy as np, pandas as pd
from sklearn.preprocessing import MinMaxScaler
from keras.models import Sequential
from keras.layers import LSTM, Dense
df = pd.read_csv('x.csv')
ds = df.values.astype('float32')
scaler = MinMaxScaler(feature_range=(0,1))
ds = scaler.fit_transform(ds)
train_size = int(len(ds)*0.67)
train, test = ds[0:train_size,:], ds[train_size:len(ds),:]
def create(dataset, look_back=1):
    dataX, dataY = [], []
    for i in range(len(dataset)-look_back-1):
        a = dataset[i:(i+look_back), 0]
        dataX.append(a)
        dataY.append(dataset[i + look_back, 0])
    return np.array(dataX), np.array(dataY)
trainX, trainY = create(train)
testX, testY = create(test)
model = Sequential()
model.add(LSTM(4))
model.add(Dense(1))
model.compile(loss='mse', optimizer='adam')
model.fit(trainX, trainY, epochs=100)
p = model.predict(testX)
p = scaler.inverse_transform(p)
testY = scaler.inverse_transform([testY])
print(math.sqrt(mean_squared_error(testY[0], p[:,0])))
