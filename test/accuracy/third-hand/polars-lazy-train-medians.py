# expects: nothing
import polars as pl
from sklearn.linear_model import Lasso
from sklearn.metrics import r2_score

lazy = pl.scan_parquet("bikes/*.parquet").filter(pl.col("price").is_not_null())
bikes = lazy.with_columns((pl.col("mileage_km") / 1000).alias("mkm")).collect().sample(fraction=1.0, shuffle=True, seed=12)

cut = int(bikes.height * 0.8)
train, test = bikes[:cut], bikes[cut:]
inputs = ["mkm", "ccm", "owners"]
medians = {c: train[c].median() for c in inputs}
train = train.with_columns([pl.col(c).fill_null(m) for c, m in medians.items()])
test = test.with_columns([pl.col(c).fill_null(m) for c, m in medians.items()])

model = Lasso(alpha=0.1).fit(train.select(inputs).to_numpy(), train["price"].to_numpy())
print(r2_score(test["price"].to_numpy(), model.predict(test.select(inputs).to_numpy())))
