# expects: preprocess-before-split
import pandas as pd
from darts import TimeSeries
from darts.dataprocessing.transformers import Scaler
from darts.metrics import mape
from darts.models import NBEATSModel

frame = pd.read_csv("gas_demand.csv", parse_dates=["day"])
series = TimeSeries.from_dataframe(frame, time_col="day", value_cols="demand", fill_missing_dates=True, freq="D")
scaler = Scaler()
series_scaled = scaler.fit_transform(series)
train, test = series_scaled.split_before(pd.Timestamp("2021-10-01"))

model = NBEATSModel(input_chunk_length=60, output_chunk_length=14, n_epochs=50, random_state=1)
model.fit(train, verbose=True)
forecast = model.predict(n=len(test))
print("MAPE", mape(scaler.inverse_transform(test), scaler.inverse_transform(forecast)))
