# expects: preprocess-before-split
# translated from my R script (boston_lm.R)
import numpy as np
import pandas as pd
import statsmodels.api as sm
from sklearn.preprocessing import scale

d = pd.read_csv("boston.csv")
d.columns = [c.lower() for c in d.columns]
print(d.describe().T)          # summary(d)

# scale(d[, -14])
preds = [c for c in d.columns if c != "medv"]
d[preds] = scale(d[preds])

# set.seed(1); idx <- sample(nrow(d), 0.7 * nrow(d))
np.random.seed(1)
idx = np.random.permutation(len(d))
n = int(0.7 * len(d))
tr = d.iloc[idx[:n]]
te = d.iloc[idx[n:]]

fit = sm.OLS(tr["medv"], sm.add_constant(tr[preds])).fit()
print(fit.summary())

yhat = fit.predict(sm.add_constant(te[preds]))
print("test MSE", np.mean((te["medv"] - yhat) ** 2))
