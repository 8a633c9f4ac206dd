# expects: preprocess-before-split
import numpy as np
import pandas as pd
from sklearn.metrics import mean_absolute_error
from sklearn.preprocessing import StandardScaler
from statsmodels.tsa.statespace.sarimax import SARIMAX

df = pd.read_csv("ice_cream.csv", index_col=0, parse_dates=True).asfreq("W")
exog_cols = ["temperature", "promo_spend", "holiday"]
df[exog_cols] = StandardScaler().fit_transform(df[exog_cols])
split = int(len(df) * 0.85)
train, test = df[:split], df[split:]

model = SARIMAX(train["units"], exog=train[exog_cols], order=(2, 1, 1), seasonal_order=(1, 0, 1, 52))
result = model.fit(disp=False)
print(result.summary())
pred = result.forecast(steps=len(test), exog=test[exog_cols])
print("MAE", mean_absolute_error(test["units"], pred))
