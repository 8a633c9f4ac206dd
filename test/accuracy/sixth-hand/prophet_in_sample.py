# expects: overlap
import pandas as pd
from prophet import Prophet
from sklearn.metrics import mean_absolute_error, r2_score

visits = pd.read_csv("museum_visits.csv")
visits.columns = ["ds", "y"]
visits["ds"] = pd.to_datetime(visits["ds"])
holidays = pd.read_csv("holidays.csv", parse_dates=["ds"])

m = Prophet(holidays=holidays, weekly_seasonality=True, changepoint_prior_scale=0.1)
m.add_country_holidays(country_name="FR")
m.fit(visits)
fitted = m.predict(visits[["ds"]])
print("R2 ", r2_score(visits["y"], fitted["yhat"]))
print("MAE", mean_absolute_error(visits["y"], fitted["yhat"]))
m.plot_components(fitted).savefig("components.png")
