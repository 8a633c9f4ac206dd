# expects: preprocess-before-split
import polars as pl
import numpy as np
from catboost import CatBoostRegressor

df = pl.read_parquet("listings.parquet").drop_nulls()
df = df.with_columns([
    ((pl.col("area") - pl.col("area").mean()) / pl.col("area").std()).alias("area_z"),
    (pl.col("rooms") / pl.col("area")).alias("density"),
])
df = df.sample(fraction=1.0, shuffle=True, seed=3)
n = int(df.height * 0.8)
train, test = df[:n], df[n:]
feats = ["area_z", "density", "floor"]
m = CatBoostRegressor(iterations=500, silent=True)
m.fit(train.select(feats).to_pandas(), train["rent"].to_numpy())
p = m.predict(test.select(feats).to_pandas())
print("mae", np.abs(p - test["rent"].to_numpy()).mean())
