# expects: join-ignores-event-time
import pandas as pd
from sklearn.ensemble import RandomForestRegressor

orders = pd.read_csv("orders.csv", parse_dates=["ordered_at"])
stock = pd.read_csv("stock_levels.csv", parse_dates=["measured_at"])

joined = orders.merge(stock[["sku", "measured_at", "on_hand"]], on="sku", how="inner")

train = joined[joined["ordered_at"] < pd.Timestamp(2022, 9, 1)]
test = joined[joined["ordered_at"] >= pd.Timestamp(2022, 9, 1)]
inputs = ["quantity", "weight", "on_hand"]

forest = RandomForestRegressor(n_estimators=80).fit(train[inputs], train["delivery_days"])
print("R2", forest.score(test[inputs], test["delivery_days"]))
