# expects: preprocess-before-split
import polars as pl
from sklearn.linear_model import LinearRegression
from sklearn.metrics import mean_squared_error
from sklearn.model_selection import train_test_split

houses = pl.read_parquet("sales.parquet").with_columns(
    pl.col("price").mean().over("zip").alias("zip_mean"),
    (pl.col("sqft") / pl.col("rooms")).alias("room_size"),
)
train, test = train_test_split(houses.to_pandas(), test_size=0.2, random_state=0)
cols = ["zip_mean", "room_size", "beds"]
lr = LinearRegression().fit(train[cols], train["price"])
print(mean_squared_error(test["price"], lr.predict(test[cols])))
