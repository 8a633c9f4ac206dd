# expects: future-feature
import pandas as pd
from sklearn.linear_model import HuberRegressor

trades = pd.read_csv("trades.csv", parse_dates=["time"]).sort_values("time")
quotes = pd.read_csv("quotes.csv", parse_dates=["time"]).sort_values("time")
print(len(trades), "trades", len(quotes), "quotes")
print(trades["ticker"].value_counts().head())

book = pd.merge_asof(trades, quotes, on="time", by="ticker", direction="forward")
book["spread"] = book["ask"] - book["bid"]
print("widest spread", book["spread"].max())
book = book.dropna(subset=["spread", "slippage"])

train = book[book.time < "2021-06-01"]
test = book[book.time >= "2021-06-01"]
print(len(train), "trades before the cut,", len(test), "after")
cols = ["quantity", "spread", "bid"]
model = HuberRegressor().fit(train[cols], train["slippage"])
print("median error", (model.predict(test[cols]) - test["slippage"]).abs().median())
