# expects: nothing
import polars as pl
from sklearn.linear_model import Ridge
from sklearn.metrics import mean_absolute_error

FEATURES = ["area", "rooms", "floor", "dist_center"]

df = pl.read_parquet("houses.parquet").sample(fraction=1.0, shuffle=True, seed=1)
print(df.select(pl.col(FEATURES).mean()))
n_test = df.height // 5
test, train = df.head(n_test), df.slice(n_test)

stats = {c: (train[c].mean(), train[c].std()) for c in FEATURES}


def standardise(frame):
    return frame.with_columns([((pl.col(c) - m) / s).alias(c) for c, (m, s) in stats.items()])


train, test = standardise(train), standardise(test)
model = Ridge().fit(train.select(FEATURES).to_numpy(), train["price"].to_numpy())
print(mean_absolute_error(test["price"].to_numpy(), model.predict(test.select(FEATURES).to_numpy())))
