# expects: join-ignores-event-time
import polars as pl
from sklearn.ensemble import RandomForestClassifier
from sklearn.metrics import f1_score

readings = pl.read_parquet("readings.parquet").with_columns(pl.col("read_at").str.to_datetime())
repairs = pl.read_parquet("repairs.parquet").with_columns(pl.col("repaired_at").str.to_datetime())
print(readings.shape, repairs.shape)
print(repairs["cost"].describe())

table = readings.join(repairs, on="machine_id", how="left").with_columns(pl.col("cost").fill_null(0.0))

inputs = ["rpm", "torque", "tool_wear", "cost"]
train = table.filter(pl.col("read_at") < pl.datetime(2022, 7, 1))
test = table.filter(pl.col("read_at") >= pl.datetime(2022, 7, 1))
assert train.height > 0 and test.height > 0

forest = RandomForestClassifier(n_estimators=120).fit(train.select(inputs).to_numpy(), train["fails_soon"].to_numpy())
print("F1", f1_score(test["fails_soon"].to_numpy(), forest.predict(test.select(inputs).to_numpy())))
for name, share in sorted(zip(inputs, forest.feature_importances_), key=lambda pair: -pair[1]):
    print(f"{name:10s} {share:.3f}")
