# expects: nothing
import pandas as pd
from sklearn.linear_model import HuberRegressor

trades = pd.read_csv("trades.csv", parse_dates=["time"]).sort_values("time")
quotes = pd.read_csv("quotes.csv", parse_dates=["time"]).sort_values("time")
print(len(trades), "trades", len(quotes), "quotes")

# the last quote known when the trade happened
book = pd.merge_asof(trades, quotes, on="time", by="ticker", direction="backward", tolerance=pd.Timedelta("2s"))
book["spread"] = book["ask"] - book["bid"]
book = book.dropna(subset=["spread", "slippage"])
print("trades with a quote:", len(book))

train = book[book.time < "2021-06-01"]
test = book[book.time >= "2021-06-01"]
cols = ["quantity", "spread", "bid"]
model = HuberRegressor().fit(train[cols], train["slippage"])
print("median error", (model.predict(test[cols]) - test["slippage"]).abs().median())
print("weights", dict(zip(cols, model.coef_)))
