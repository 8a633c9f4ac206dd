# expects: nothing
import pandas as pd
from statsmodels.tsa.arima.model import ARIMA
from sklearn.metrics import mean_squared_error
s = pd.read_csv("a.csv", index_col=0, parse_dates=True)["v"].values
train, test = s[:100], s[100:]
history = [x for x in train]
preds = []
for t in range(len(test)):
    fit = ARIMA(history, order=(1, 1, 0)).fit()
    preds.append(fit.forecast()[0])
    history.append(test[t])
print(mean_squared_error(test, preds))
