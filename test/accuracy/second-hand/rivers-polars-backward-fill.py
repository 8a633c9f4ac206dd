# expects: future-feature
import polars as pl
from sklearn.ensemble import GradientBoostingRegressor

gauge = pl.read_csv("gauge.csv", try_parse_dates=True).sort("day")
print(gauge.head())
print(gauge.null_count())
gauge = gauge.with_columns(
    pl.col("rain").fill_null(strategy="backward"),
    pl.col("level").shift(1).alias("level_yesterday"),
).drop_nulls()

train = gauge.filter(pl.col("day") < pl.date(2019, 1, 1))
test = gauge.filter(pl.col("day") >= pl.date(2019, 1, 1))
print("days to learn from:", train.height, "days to test on:", test.height)
inputs = ["rain", "level_yesterday", "snow"]
gbr = GradientBoostingRegressor().fit(train[inputs].to_numpy(), train["level"].to_numpy())

# share of explained variance in the years that were not seen
print(gbr.score(test[inputs].to_numpy(), test["level"].to_numpy()))
