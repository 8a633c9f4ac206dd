# expects: join-ignores-event-time
import polars as pl
from sklearn.linear_model import LogisticRegression

stays = pl.read_csv("icustays.csv").with_columns(pl.col("intime").str.to_datetime())
labs = pl.read_csv("labevents.csv").with_columns(pl.col("charttime").str.to_datetime())

table = (
    stays.join(labs, on="subject_id", how="inner")
    .group_by("stay_id", "intime", "died")
    .agg(
        pl.col("lactate").max().alias("lactate_max"),
        pl.col("creatinine").max().alias("creatinine_max"),
        pl.len().alias("n_labs"),
    )
    .drop_nulls()
    .sort("intime")
)
n = int(table.height * 0.75)
train, test = table.head(n), table.tail(table.height - n)
cols = ["lactate_max", "creatinine_max", "n_labs"]
model = LogisticRegression().fit(train.select(cols).to_numpy(), train["died"].to_numpy())
print("accuracy", model.score(test.select(cols).to_numpy(), test["died"].to_numpy()))
