# expects: nothing
import pandas as pd
from prophet import Prophet
from sklearn.metrics import mean_absolute_error

df = pd.read_csv("wp_log_peyton_manning.csv")
df["ds"] = pd.to_datetime(df["ds"])
df = df.sort_values("ds")
train, test = df[:-365], df[-365:]
m = Prophet(yearly_seasonality=True)
m.fit(train)
forecast = m.predict(test[["ds"]])
print("MAE", mean_absolute_error(test["y"], forecast["yhat"]))
