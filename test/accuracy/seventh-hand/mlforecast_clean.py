# expects: nothing
import pandas as pd
from mlforecast import MLForecast
from mlforecast.target_transforms import Differences
from lightgbm import LGBMRegressor
from utilsforecast.losses import mae
from sklearn.metrics import mean_absolute_error

df = pd.read_parquet("m4_hourly.parquet")
df["ds"] = pd.to_datetime(df["ds"])
horizon = 48
valid = df.groupby("unique_id").tail(horizon)
train = df.drop(valid.index)
fcst = MLForecast(models=LGBMRegressor(), freq="h", lags=[1, 24, 168], target_transforms=[Differences([24])])
fcst.fit(train)
pred = fcst.predict(horizon)
both = valid.merge(pred, on=["unique_id", "ds"])
print(mean_absolute_error(both["y"], both["LGBMRegressor"]))
