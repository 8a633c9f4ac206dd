# expects: multi-test
import warnings

import numpy as np
import pandas as pd
from sklearn.metrics import mean_absolute_error
from statsmodels.tsa.arima.model import ARIMA

warnings.filterwarnings("ignore")
sales = pd.read_csv("shampoo.csv", parse_dates=["month"], index_col="month")["sales"]
train, test = sales[:-12], sales[-12:]

for order in [(1, 0, 0), (0, 1, 1), (1, 1, 1), (2, 1, 2), (4, 1, 0)]:
    fitted = ARIMA(train, order=order).fit()
    forecast = fitted.forecast(steps=12)
    print(order, "aic %.1f" % fitted.aic, "mae %.1f" % mean_absolute_error(test, forecast))
