# expects: nothing
from sktime.datasets import load_airline
from sktime.forecasting.base import ForecastingHorizon
from sktime.forecasting.compose import TransformedTargetForecaster
from sktime.forecasting.exp_smoothing import ExponentialSmoothing
from sktime.performance_metrics.forecasting import mean_absolute_percentage_error
from sktime.split import temporal_train_test_split
from sktime.transformations.series.detrend import Deseasonalizer

y = load_airline()
y_train, y_test = temporal_train_test_split(y, test_size=36)
fh = ForecastingHorizon(y_test.index, is_relative=False)
forecaster = TransformedTargetForecaster([
    ("deseason", Deseasonalizer(sp=12, model="multiplicative")),
    ("ets", ExponentialSmoothing(trend="add")),
])
forecaster.fit(y_train)
print(mean_absolute_percentage_error(y_test, forecaster.predict(fh)))
