# expects: nothing
"""One-step walk-forward of an ARIMA. Orders come from AIC on the training part."""
import itertools
import sys
import warnings

import numpy as np
import pandas as pd
from sklearn.metrics import mean_squared_error
from statsmodels.tsa.arima.model import ARIMA

warnings.filterwarnings("ignore")


def pick_order(series, ps=range(0, 4), ds=range(0, 2), qs=range(0, 3)):
    best, order = np.inf, None
    for o in itertools.product(ps, ds, qs):
        try:
            aic = ARIMA(series, order=o).fit().aic
        except Exception:
            continue
        if aic < best:
            best, order = aic, o
    print("order", order, "aic %.1f" % best)
    return order


def main(fn):
    s = pd.read_csv(fn, header=0, index_col=0, parse_dates=True).squeeze("columns")
    values = s.values.astype("float64")
    size = int(len(values) * 0.66)
    train, test = values[:size], values[size:]
    order = pick_order(train)

    history = [x for x in train]
    predictions = []
    for t in range(len(test)):
        model = ARIMA(history, order=order)
        fit = model.fit()
        yhat = fit.forecast()[0]
        predictions.append(yhat)
        history.append(test[t])
        if t % 10 == 0:
            print("t=%d predicted=%.3f expected=%.3f" % (t, yhat, test[t]))
    rmse = np.sqrt(mean_squared_error(test, predictions))
    naive = np.sqrt(mean_squared_error(test[1:], test[:-1]))
    print("Test RMSE: %.3f  (persistence %.3f)" % (rmse, naive))


if __name__ == "__main__":
    main(sys.argv[1])
