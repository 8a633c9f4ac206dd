# expects: nothing
import numpy as np
import pandas as pd
import matplotlib.pyplot as plt
from statsmodels.tsa.holtwinters import ExponentialSmoothing

beer = pd.read_csv("beer.csv", index_col="month", parse_dates=True)["ml"]
train, test = beer[:-24], beer[-24:]
fit = ExponentialSmoothing(train, trend="add", seasonal="mul", seasonal_periods=12).fit()
plt.plot(train)
plt.plot(fit.fittedvalues)
print("MAE", np.abs(test - fit.forecast(24)).mean())
