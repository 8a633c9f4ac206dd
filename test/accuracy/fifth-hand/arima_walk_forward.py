# expects: nothing
import warnings
import numpy as np
import pandas as pd
from statsmodels.tsa.arima.model import ARIMA
warnings.simplefilter("ignore")

sales = pd.read_csv("shampoo.csv", index_col=0).squeeze("columns").values
size = int(len(sales) * 0.66)
train, test = sales[:size], sales[size:]
history = list(train)
predictions = []
for t in range(len(test)):
    fitted = ARIMA(history, order=(5, 1, 0)).fit()
    yhat = fitted.forecast()[0]
    predictions.append(yhat)
    history.append(test[t])
print("RMSE %.3f" % np.sqrt(np.mean((np.array(predictions) - test) ** 2)))
