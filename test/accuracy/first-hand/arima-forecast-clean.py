# expects: nothing
import pandas as pd
from statsmodels.tsa.arima.model import ARIMA
from sklearn.metrics import mean_squared_error

series = pd.read_csv("air.csv", index_col=0)["passengers"]
train, test = series[:-12], series[-12:]
fit = ARIMA(train, order=(5, 1, 0)).fit()
forecast = fit.forecast(steps=12)
print(mean_squared_error(test, forecast))
