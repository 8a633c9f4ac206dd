# expects: nothing
import pandas as pd
from sklearn.linear_model import Ridge
from sklearn.metrics import mean_squared_error

quotes = pd.read_csv("quotes.csv", parse_dates=["date"]).sort_values(["share", "date"])
quotes["before"] = quotes.groupby("share")["change"].shift(1)
quotes["of_the_market"] = quotes["volume"] / quotes.groupby("date")["volume"].transform("sum")
quotes = quotes.dropna()
inputs = ["before", "of_the_market"]
fit, after = quotes[quotes["date"] < "2021-01-01"], quotes[quotes["date"] >= "2021-01-01"]
model = Ridge().fit(fit[inputs], fit["next_change"])
print(mean_squared_error(after["next_change"], model.predict(after[inputs])))
