# expects: preprocess-before-split, encode-before-split
import polars as pl
from sklearn.ensemble import HistGradientBoostingRegressor
from sklearn.metrics import root_mean_squared_error
from sklearn.model_selection import train_test_split

flats = (
    pl.read_csv("flats.csv")
    .filter(pl.col("rent") > 100)
    .with_columns(
        pl.col("year_built").fill_null(pl.col("year_built").median()),
        pl.col("area").fill_null(pl.col("area").mean()),
    )
    .to_dummies(columns=["district", "heating"])
)

X = flats.drop("rent").to_numpy()
y = flats["rent"].to_numpy()
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)

reg = HistGradientBoostingRegressor(max_iter=400).fit(X_train, y_train)
print("rmse", root_mean_squared_error(y_test, reg.predict(X_test)))
