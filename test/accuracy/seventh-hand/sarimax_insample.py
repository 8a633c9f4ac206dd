# expects: overlap
import pandas as pd
import numpy as np
from statsmodels.tsa.statespace.sarimax import SARIMAX

air = pd.read_csv("passengers.csv", index_col="month", parse_dates=True)["n"]
model = SARIMAX(np.log(air), order=(1, 1, 1), seasonal_order=(1, 1, 1, 12))
res = model.fit(disp=False)
pred = np.exp(res.predict(start="1958-01-01", end="1960-12-01"))
actual = air["1958-01-01":"1960-12-01"]
mape = np.mean(np.abs((actual - pred) / actual)) * 100
print("MAPE %.2f%%" % mape)
