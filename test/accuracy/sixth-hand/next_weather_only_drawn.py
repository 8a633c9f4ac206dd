# expects: nothing
import matplotlib.pyplot as plt
import pandas as pd
from sklearn.ensemble import RandomForestRegressor
from sklearn.metrics import mean_absolute_error

sales = pd.read_csv("kiosk_sales.csv", parse_dates=["day"])
weather = pd.read_csv("weather.csv", parse_dates=["day"]).sort_values("day")
weather["smooth"] = weather["rain"].rolling(15, center=True).mean()
weather["rain_before"] = weather["rain"].shift(1)
weather.plot(x="day", y=["rain", "smooth"])
plt.savefig("rain.png")
data = sales.merge(weather.drop(columns=["smooth"]), on="day").sort_values("day").dropna()
X, y = data[["rain", "rain_before"]], data["sold"]
cut = int(len(X) * 0.8)
forest = RandomForestRegressor(200).fit(X.iloc[:cut], y.iloc[:cut])
print(mean_absolute_error(y.iloc[cut:], forest.predict(X.iloc[cut:])))
