# expects: nothing
import pandas as pd
from darts import TimeSeries
from darts.dataprocessing.transformers import Scaler
from darts.metrics import mape
from darts.models import NBEATSModel

frame = pd.read_csv("air_passengers.csv", parse_dates=["Month"])
series = TimeSeries.from_dataframe(frame, "Month", "#Passengers")
train, test = series.split_before(pd.Timestamp("1958-01-01"))
scaler = Scaler()
train_s = scaler.fit_transform(train)
model = NBEATSModel(input_chunk_length=24, output_chunk_length=12, n_epochs=50)
model.fit(train_s)
forecast = scaler.inverse_transform(model.predict(len(test)))
print("MAPE", mape(test, forecast))
