# expects: nothing
import polars as pl
from sklearn.linear_model import LinearRegression

bids = pl.read_csv("bids.csv").with_columns(pl.col("bid_time").str.to_datetime())
news = pl.read_csv("news.csv").with_columns(pl.col("published_at").str.to_datetime())
joined = bids.join_asof(news, left_on="bid_time", right_on="published_at", by="symbol")
train = joined.filter(pl.col("bid_time") < pl.datetime(2023, 1, 1))
test = joined.filter(pl.col("bid_time") >= pl.datetime(2023, 1, 1))
cols = ["size", "mood"]
lr = LinearRegression().fit(train[cols].to_numpy(), train["price"].to_numpy())
print(lr.score(test[cols].to_numpy(), test["price"].to_numpy()))
