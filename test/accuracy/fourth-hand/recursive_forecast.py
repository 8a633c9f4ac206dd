# expects: nothing
import numpy as np
import pandas as pd
from sklearn.linear_model import Ridge
from sklearn.metrics import mean_absolute_error

ORDER = 12
air = pd.read_csv("airline-passengers.csv", index_col="Month", parse_dates=True)["Passengers"]
log = np.log(air)
train, test = log.iloc[:-24], log.iloc[-24:]

lagged = pd.concat({f"l{k}": train.shift(k) for k in range(1, ORDER + 1)}, axis=1).dropna()
model = Ridge(alpha=0.01).fit(lagged.to_numpy(), train.loc[lagged.index])

history = list(train.to_numpy())
forecast = []
for _ in range(len(test)):
    x = np.array(history[-ORDER:][::-1]).reshape(1, -1)
    step = float(model.predict(x)[0])
    forecast.append(step)
    history.append(step)
print("MAE passengers", mean_absolute_error(np.exp(test), np.exp(forecast)))
