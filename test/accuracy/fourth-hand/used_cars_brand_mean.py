# expects: preprocess-before-split
import pandas as pd
from sklearn.ensemble import HistGradientBoostingRegressor
from sklearn.metrics import mean_absolute_percentage_error
from sklearn.model_selection import train_test_split

cars = pd.read_csv("autos.csv", encoding="latin-1")
cars = cars.query("500 < price < 100000 and 1985 <= year <= 2016")
cars = cars.assign(
    age=lambda d: 2016 - d.year,
    km_per_year=lambda d: d.kilometer / (2017 - d.year),
    manual=lambda d: (d.gearbox == "manuell").astype(int),
)
cars["brand_price"] = cars.groupby("brand")["price"].transform("mean")

features = ["age", "km_per_year", "manual", "powerPS", "brand_price"]
train, test = train_test_split(cars, test_size=0.2, random_state=1)
reg = HistGradientBoostingRegressor(max_iter=400).fit(train[features], train["price"])
mape = mean_absolute_percentage_error(test["price"], reg.predict(test[features]))
print(f"MAPE {mape:.1%}")
