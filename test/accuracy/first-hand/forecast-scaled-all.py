# expects: preprocess-before-split
import numpy as np
import pandas as pd
from sklearn.preprocessing import MinMaxScaler
from sklearn.metrics import mean_squared_error
from keras.models import Sequential
from keras.layers import LSTM, Dense
from keras.preprocessing.sequence import TimeseriesGenerator

df = pd.read_csv('beer.csv', index_col='Month', parse_dates=True)
scaler = MinMaxScaler()
df['Production'] = scaler.fit_transform(df[['Production']])
train, test = df.iloc[:156], df.iloc[156:]
generator = TimeseriesGenerator(train.values, train.values, length=12, batch_size=1)
test_generator = TimeseriesGenerator(test.values, test.values, length=12, batch_size=1)
model = Sequential([LSTM(100), Dense(1)])
model.compile(optimizer='adam', loss='mse')
model.fit(generator, epochs=50)
p = model.predict(test_generator)
print(mean_squared_error(test.values[12:], p))
