# expects: nothing
import polars as pl
import numpy as np
from catboost import CatBoostRegressor

df = pl.read_parquet("listings.parquet").drop_nulls()
print(df.select(pl.col("rent").mean(), pl.col("rent").std()))
df = df.with_columns((pl.col("rooms") / pl.col("area")).alias("density"))
df = df.sample(fraction=1.0, shuffle=True, seed=3)
n = int(df.height * 0.8)
train, test = df[:n], df[n:]
mean, std = train["area"].mean(), train["area"].std()
train = train.with_columns(((pl.col("area") - mean) / std).alias("area_z"))
test = test.with_columns(((pl.col("area") - mean) / std).alias("area_z"))
feats = ["area_z", "density", "floor"]
m = CatBoostRegressor(iterations=500, silent=True)
m.fit(train.select(feats).to_pandas(), train["rent"].to_numpy())
p = m.predict(test.select(feats).to_pandas())
print("mae", np.abs(p - test["rent"].to_numpy()).mean())
