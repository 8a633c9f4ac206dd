# expects: nothing
import numpy as np
import pandas as pd
import statsmodels.api as sm

passengers = pd.read_csv("AirPassengers.csv", index_col=0, parse_dates=True).iloc[:, 0]
passengers = np.log(passengers)
print(passengers.head(3))
print("months:", len(passengers))
train, test = passengers[:"1958-12"], passengers["1959-01":]

model = sm.tsa.statespace.SARIMAX(train, order=(1, 1, 1), seasonal_order=(0, 1, 1, 12))
result = model.fit(disp=False)
print(result.summary().tables[1])
print("aic", result.aic)

forecast = result.get_forecast(steps=len(test)).predicted_mean
mape = np.mean(np.abs((np.exp(test.values) - np.exp(forecast.values)) / np.exp(test.values)))
print("MAPE %.2f %%" % (100 * mape))

for month, value in zip(test.index, np.exp(forecast.values)):
    print(month.strftime("%Y-%m"), round(value))
