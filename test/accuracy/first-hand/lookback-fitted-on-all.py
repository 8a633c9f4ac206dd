# expects: preprocess-before-split
import numpy as np
import pandas as pd
from sklearn.preprocessing import MinMaxScaler
from keras.models import Sequential
from keras.layers import Dense, LSTM

train_df = pd.read_csv('Google_Stock_Price_Train.csv')
test_df = pd.read_csv('Google_Stock_Price_Test.csv')
total = pd.concat((train_df['Open'], test_df['Open']), axis=0)
sc = MinMaxScaler()
total = sc.fit_transform(total.values.reshape(-1, 1))
training = total[:len(train_df)]
X, y = [], []
for i in range(60, len(training)):
    X.append(training[i - 60:i, 0])
    y.append(training[i, 0])
X, y = np.array(X), np.array(y)
net = Sequential()
net.add(LSTM(32))
net.add(Dense(1))
net.compile('adam', 'mse')
net.fit(X, y, epochs=10)
inputs = total[len(total) - len(test_df) - 60:]
Xt = np.array([inputs[i - 60:i, 0] for i in range(60, len(inputs))])
pred = sc.inverse_transform(net.predict(Xt))
real = test_df[['Open']].values
print(np.sqrt(np.mean((pred - real) ** 2)))
