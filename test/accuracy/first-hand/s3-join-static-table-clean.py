# expects: nothing
import pandas as pd
from sklearn.ensemble import RandomForestRegressor

sales = pd.read_csv("sales.csv", parse_dates=["date"])
shops = pd.read_csv("shops.csv")
data = sales.merge(shops, on="shop_id").sort_values("date")
train, test = data[data.date < "2018-01-01"], data[data.date >= "2018-01-01"]
rf = RandomForestRegressor().fit(train[["area", "promo"]], train["units"])
print(rf.score(test[["area", "promo"]], test["units"]))
