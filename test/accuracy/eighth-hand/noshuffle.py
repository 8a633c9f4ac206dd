# expects: nothing
import pandas as pd
from sklearn.linear_model import LinearRegression
from sklearn.metrics import mean_absolute_error
from sklearn.model_selection import train_test_split

gas = pd.read_csv("gas.csv", parse_dates=["day"]).sort_values("day")
gas["lag1"], gas["lag7"] = gas["m3"].shift(1), gas["m3"].shift(7)
gas["roll"] = gas["m3"].shift(1).rolling(7).mean()
gas = gas.dropna()
X, y = gas[["lag1", "lag7", "roll", "temp_forecast"]], gas["m3"]
Xa, Xb, ya, yb = train_test_split(X, y, test_size=90, shuffle=False)
print(mean_absolute_error(yb, LinearRegression().fit(Xa, ya).predict(Xb)))
