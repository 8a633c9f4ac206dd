# expects: nothing
import itertools
import numpy as np
import pandas as pd
import statsmodels.api as sm

passengers = pd.read_csv("metro.csv", index_col="month", parse_dates=True)["passengers"]
train, test = passengers.iloc[:-24], passengers.iloc[-24:]
best_aic, best_order, best_fit = np.inf, None, None
for order in itertools.product(range(3), range(2), range(3)):
    try:
        fit = sm.tsa.SARIMAX(train, order=order, seasonal_order=(1, 1, 1, 12)).fit(disp=0)
    except np.linalg.LinAlgError:
        continue
    if fit.aic < best_aic:
        best_aic, best_order, best_fit = fit.aic, order, fit
print("order by AIC", best_order)
pred = best_fit.get_forecast(steps=len(test)).predicted_mean
print("test MAPE", np.mean(np.abs((test - pred) / test)) * 100)
