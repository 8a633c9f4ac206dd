# expects: join-ignores-event-time
import pandas as pd
from sklearn.ensemble import RandomForestRegressor

orders = pd.read_csv("orders.csv", parse_dates=["ordered_at"])
stock = pd.read_csv("stock_levels.csv", parse_dates=["measured_at"])
print(orders["ordered_at"].min(), orders["ordered_at"].max())
print(stock["measured_at"].min(), stock["measured_at"].max())

joined = orders.merge(stock[["sku", "measured_at", "on_hand"]], on="sku", how="inner")
joined["light"] = (joined["weight"] < 2).astype(int)

train = joined[joined["ordered_at"] < pd.Timestamp(2022, 9, 1)]
test = joined[joined["ordered_at"] >= pd.Timestamp(2022, 9, 1)]
inputs = ["quantity", "weight", "on_hand"]

forest = RandomForestRegressor(n_estimators=80).fit(train[inputs], train["delivery_days"])
print("R2", forest.score(test[inputs], test["delivery_days"]))
for name, share in zip(inputs, forest.feature_importances_):
    print("%-10s %.2f" % (name, share))
