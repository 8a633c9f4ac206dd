# expects: overlap
import numpy as np
import pandas as pd
from statsmodels.tsa.holtwinters import ExponentialSmoothing

beer = pd.read_csv("beer.csv", index_col="month", parse_dates=True)["ml"]
fit = ExponentialSmoothing(beer, trend="add", seasonal="mul", seasonal_periods=12).fit()
mae = np.abs(beer - fit.fittedvalues).mean()
print("MAE", mae)
