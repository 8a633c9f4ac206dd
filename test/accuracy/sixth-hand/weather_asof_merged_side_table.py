# expects: nothing
import pandas as pd
from sklearn.ensemble import HistGradientBoostingRegressor
from sklearn.metrics import mean_absolute_error

rides = pd.read_csv("rides.csv", parse_dates=["at"]).sort_values("at")
weather = pd.read_csv("weather.csv", parse_dates=["measured_at"]).sort_values("measured_at")
weather["rain_3h"] = weather["rain"].rolling(3).sum()
weather["temp_change"] = weather["temp"].diff()
data = pd.merge_asof(rides, weather, left_on="at", right_on="measured_at", direction="backward", tolerance=pd.Timedelta("1h"))
data = data.dropna()
X = data[["rain_3h", "temp_change", "temp", "zone"]]
cut = int(0.75 * len(X))
model = HistGradientBoostingRegressor().fit(X[:cut], data["count"][:cut])
print(mean_absolute_error(data["count"][cut:], model.predict(X[cut:])))
