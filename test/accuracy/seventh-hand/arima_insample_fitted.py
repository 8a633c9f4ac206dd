# expects: overlap
import pandas as pd
from statsmodels.tsa.arima.model import ARIMA
from sklearn.metrics import mean_squared_error

s = pd.read_csv("oil.csv", parse_dates=["date"], index_col="date")["price"].asfreq("B").ffill()
fit = ARIMA(s, order=(2, 1, 2)).fit()
print(fit.summary())
rmse = mean_squared_error(s, fit.fittedvalues) ** .5
print("RMSE of the model:", rmse)
print(fit.forecast(10))
