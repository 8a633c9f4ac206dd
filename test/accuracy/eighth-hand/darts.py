# expects: nothing
from darts import TimeSeries
from darts.dataprocessing.transformers import Scaler
from darts.metrics import mape
from darts.models import NBEATSModel
import pandas as pd

frame = pd.read_csv("load_mw.csv", parse_dates=["hour"])
series = TimeSeries.from_dataframe(frame, "hour", "mw")
train, test = series.split_before(pd.Timestamp("2022-11-01"))
train, val = train.split_before(pd.Timestamp("2022-08-01"))

scaler = Scaler()
train_s = scaler.fit_transform(train)
val_s = scaler.transform(val)

model = NBEATSModel(input_chunk_length=168, output_chunk_length=24, n_epochs=40, random_state=0)
model.fit(train_s, val_series=val_s)
forecast = scaler.inverse_transform(model.predict(len(test), series=val_s))
print("MAPE", mape(test, forecast))
