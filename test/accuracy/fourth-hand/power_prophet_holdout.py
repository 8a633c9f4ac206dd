# expects: nothing
import pandas as pd
from prophet import Prophet
from sklearn.metrics import mean_absolute_percentage_error

pjm = pd.read_csv("PJME_hourly.csv", parse_dates=["Datetime"])
pjm = pjm.rename(columns={"Datetime": "ds", "PJME_MW": "y"}).sort_values("ds")
pjm = pjm.set_index("ds").resample("D").mean().reset_index()

split_date = "2017-01-01"
train = pjm[pjm["ds"] < split_date]
test = pjm[pjm["ds"] >= split_date]

m = Prophet(yearly_seasonality=True, weekly_seasonality=True)
m.add_country_holidays("US")
m.fit(train)
forecast = m.predict(test[["ds"]])
m.plot(forecast).savefig("forecast.png")
print("MAPE", mean_absolute_percentage_error(test["y"], forecast["yhat"]))
