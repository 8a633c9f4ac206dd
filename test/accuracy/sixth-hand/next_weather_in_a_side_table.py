# expects: future-feature
import pandas as pd
from sklearn.ensemble import RandomForestRegressor
from sklearn.metrics import mean_absolute_error

sales = pd.read_csv("kiosk_sales.csv", parse_dates=["day"])
weather = pd.read_csv("weather.csv", parse_dates=["day"]).sort_values("day")
weather["rain_next"] = weather["rain"].shift(-1)
weather["rain_before"] = weather["rain"].shift(1)
data = sales.merge(weather[["day", "rain", "rain_next", "rain_before"]], on="day").sort_values("day").dropna()
X = data[["rain", "rain_next", "rain_before"]]
y = data["sold"]
cut = int(len(X) * 0.8)
forest = RandomForestRegressor(200).fit(X.iloc[:cut], y.iloc[:cut])
print(mean_absolute_error(y.iloc[cut:], forest.predict(X.iloc[cut:])))
