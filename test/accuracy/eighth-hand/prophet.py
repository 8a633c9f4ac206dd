# expects: nothing
import pandas as pd
from prophet import Prophet
from prophet.diagnostics import cross_validation, performance_metrics

df = pd.read_csv("pageviews.csv").rename(columns={"day": "ds", "views": "y"})
df["ds"] = pd.to_datetime(df["ds"])
df["y"] = df["y"].interpolate()
train = df[df.ds < "2023-10-01"]
holdout = df[df.ds >= "2023-10-01"]

m = Prophet(weekly_seasonality=True, changepoint_prior_scale=0.1)
m.add_country_holidays("DE")
m.fit(train)
cv = cross_validation(m, initial="365 days", period="30 days", horizon="30 days")
print(performance_metrics(cv).head())

fc = m.predict(holdout[["ds"]])
mape = (abs(fc["yhat"].values - holdout["y"].values) / holdout["y"].values).mean()
print("holdout MAPE", mape)
