# expects: random-split-over-time
import numpy as np
import pandas as pd
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import LSTM, Dense
from sklearn.model_selection import train_test_split

series = pd.read_csv("traffic.csv", parse_dates=["time"]).sort_values("time")
series["change"] = series["count"].diff()
values = series[["count", "change"]].dropna().values / 1000.0
X, y = [], []
for i in range(48, len(values)):
    X.append(values[i - 48:i])
    y.append(values[i, 0])
X, y = np.array(X), np.array(y)
X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.2)
model = Sequential([LSTM(32), Dense(1)])
model.compile(loss="mae", optimizer="adam")
model.fit(X_train, y_train, epochs=20)
print(model.evaluate(X_test, y_test))
