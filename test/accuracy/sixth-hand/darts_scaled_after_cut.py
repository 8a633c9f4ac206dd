# expects: nothing
import pandas as pd
from darts import TimeSeries
from darts.dataprocessing.transformers import Scaler
from darts.metrics import mape, rmse
from darts.models import TFTModel
from darts.utils.timeseries_generation import datetime_attribute_timeseries

frame = pd.read_csv("gas_demand.csv", parse_dates=["day"]).set_index("day")
series = TimeSeries.from_series(frame["demand"].asfreq("D").ffill())
weekday = datetime_attribute_timeseries(series, attribute="weekday", one_hot=True)
train, test = series.split_after(0.85)

scaler = Scaler()
train_scaled = scaler.fit_transform(train)
test_scaled = scaler.transform(test)
model = TFTModel(input_chunk_length=60, output_chunk_length=30, hidden_size=16, n_epochs=30, add_relative_index=True)
model.fit(train_scaled, future_covariates=weekday)
forecast = scaler.inverse_transform(model.predict(len(test), future_covariates=weekday))
print(f"MAPE {mape(test, forecast):.2f}  RMSE {rmse(test, forecast):.2f}")
