# expects: nothing
import pandas as pd
import numpy as np
from statsmodels.tsa.statespace.sarimax import SARIMAX
from statsmodels.tsa.holtwinters import ExponentialSmoothing

air = pd.read_csv("passengers.csv", index_col="month", parse_dates=True)["n"]
train, valid, test = air[:-48], air[-48:-24], air[-24:]

fits = {
    "sarimax": SARIMAX(np.log(train), order=(1, 1, 1), seasonal_order=(1, 1, 1, 12)).fit(disp=False),
    "hw": ExponentialSmoothing(np.log(train), trend="add", seasonal="add", seasonal_periods=12).fit(),
}
errors = {k: np.abs(np.exp(f.forecast(24)).values - valid.values).mean() for k, f in fits.items()}
print(errors)
final = SARIMAX(np.log(air[:-24]), order=(1, 1, 1), seasonal_order=(1, 1, 1, 12)).fit(disp=False)
pred = np.exp(final.get_forecast(steps=24).predicted_mean)
print("MAPE %.2f%%" % (np.mean(np.abs(test.values - pred.values) / test.values) * 100))
