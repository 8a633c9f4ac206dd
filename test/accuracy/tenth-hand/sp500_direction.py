# expects: nothing
# predicts the direction of the S&P 500, see readme
import pandas as pd
import numpy as np
from sklearn.ensemble import RandomForestClassifier
from sklearn.metrics import precision_score, accuracy_score
import os

CSV = "sp500.csv"

if os.path.exists(CSV):
    sp500 = pd.read_csv(CSV, index_col=0)
else:
    import yfinance as yf
    sp500 = yf.Ticker("^GSPC").history(period="max")
    sp500.to_csv(CSV)

sp500.index = pd.to_datetime(sp500.index, utc=True)
del sp500["Dividends"]
del sp500["Stock Splits"]

sp500["Tomorrow"] = sp500["Close"].shift(-1)
sp500["Target"] = (sp500["Tomorrow"] > sp500["Close"]).astype(int)
sp500 = sp500.loc["1990-01-01":].copy()

horizons = [2, 5, 60, 250, 1000]
new_predictors = []
for horizon in horizons:
    rolling_averages = sp500["Close"].rolling(horizon).mean()
    ratio_column = f"Close_Ratio_{horizon}"
    sp500[ratio_column] = sp500["Close"] / rolling_averages
    trend_column = f"Trend_{horizon}"
    sp500[trend_column] = sp500.shift(1).rolling(horizon).sum()["Target"]
    new_predictors += [ratio_column, trend_column]

sp500 = sp500.dropna(subset=sp500.columns[sp500.columns != "Tomorrow"])

train = sp500.loc[:"2015-12-31"]
test = sp500.loc["2016-01-01":].iloc[:-1]
print("train", train.shape, "test", test.shape)

model = RandomForestClassifier(n_estimators=200, min_samples_split=50, random_state=1)
model.fit(train[new_predictors], train["Target"])

proba = model.predict_proba(test[new_predictors])[:, 1]
preds = pd.Series((proba >= .6).astype(int), index=test.index, name="Predictions")
print("precision", precision_score(test["Target"], preds))
print("accuracy ", accuracy_score(test["Target"], preds))
print(preds.value_counts())
print("base rate", test["Target"].value_counts() / test.shape[0])

# money
strategy = (test["Tomorrow"] / test["Close"] - 1) * preds
print("strategy return %.3f, buy and hold %.3f" % ((1 + strategy).prod(), test["Close"].iloc[-1] / test["Close"].iloc[0]))
