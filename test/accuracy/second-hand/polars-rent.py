# expects: preprocess-before-split, target-in-features
import numpy as np
import polars as pl
from sklearn.ensemble import HistGradientBoostingRegressor
from sklearn.metrics import mean_absolute_error

SQUARE = "living_area"

rent = (
    pl.read_csv("rent_offers.csv")
    .filter(pl.col("rent") < 10_000)
    .with_columns(
        (pl.col("rent") / pl.col(SQUARE)).alias("rent_per_sqm"),
        pl.col("balcony").cast(pl.Int8),
        pl.col("rooms").fill_null(pl.col("rooms").median()),
    )
    .with_columns(((pl.col(SQUARE) - pl.col(SQUARE).mean()) / pl.col(SQUARE).std()).alias(SQUARE))
)

rent = rent.sample(fraction=1.0, shuffle=True, seed=12)
cut = int(rent.height * 0.8)
train, test = rent[:cut], rent[cut:]

inputs = [c for c in rent.columns if c not in ("rent", "offer")]
model = HistGradientBoostingRegressor(max_iter=400)
model.fit(train.select(inputs).to_numpy(), train["rent"].to_numpy())
pred = model.predict(test.select(inputs).to_numpy())
print(f"MAE {mean_absolute_error(test['rent'].to_numpy(), pred):.1f}")
