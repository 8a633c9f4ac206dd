# expects: nothing
import numpy as np
import pandas as pd
from sklearn.linear_model import LinearRegression

LAGS = 11
HORIZON = 24

spots = pd.read_csv("sunspots.csv", index_col=0)["spots"].to_numpy()
known, later = spots[:-HORIZON], spots[-HORIZON:]


def embed(series):
    rows = [series[i : i + LAGS] for i in range(len(series) - LAGS)]
    return np.array(rows), series[LAGS:]


X, y = embed(known)
line = LinearRegression().fit(X, y)

memory = list(known[-LAGS:])
forecast = []
for step in range(HORIZON):
    nxt = line.predict(np.array(memory[-LAGS:]).reshape(1, -1))[0]
    forecast.append(nxt)
    memory.append(nxt)

error = np.array(forecast) - later
print("RMSE over two years ahead: %.2f" % np.sqrt(np.mean(error ** 2)))
