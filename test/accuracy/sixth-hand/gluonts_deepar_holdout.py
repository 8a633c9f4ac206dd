# expects: nothing
import pandas as pd
from gluonts.dataset.common import ListDataset
from gluonts.evaluation import Evaluator, make_evaluation_predictions
from gluonts.torch import DeepAREstimator

HORIZON, FREQ = 28, "D"
sales = pd.read_csv("m5_sales.csv", index_col="id")
values = sales.filter(like="d_").to_numpy()
start = pd.Period("2011-01-29", FREQ)
train_ds = ListDataset([{"start": start, "target": row[:-HORIZON]} for row in values], freq=FREQ)
test_ds = ListDataset([{"start": start, "target": row} for row in values], freq=FREQ)

estimator = DeepAREstimator(freq=FREQ, prediction_length=HORIZON, num_layers=2, trainer_kwargs={"max_epochs": 20})
predictor = estimator.train(train_ds)
forecast_it, ts_it = make_evaluation_predictions(dataset=test_ds, predictor=predictor, num_samples=100)
agg, per_item = Evaluator(quantiles=[0.1, 0.5, 0.9])(ts_it, forecast_it)
print(agg["MASE"], agg["mean_wQuantileLoss"])
